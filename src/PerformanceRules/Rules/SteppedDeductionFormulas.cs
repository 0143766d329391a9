using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using static PerformanceRules.Arithmetic.Formulas.Formula;

namespace PerformanceRules.Rules;

/// <summary>The formulas of a stepped deduction: 得分 = 分值 − 档数 × 每档扣分, 扣完为止; the rates as reported, or rounded first.</summary>
internal sealed class SteppedDeductionFormulas(SteppedDeductionRule rule)
{
    private static readonly FormulaInput Previous = new("previous") { IsFixed = true };
    private static readonly FormulaInput Current = new("current");

    private ScoringFormula? _exact;
    private ScoringFormula? _rounded;

    public ScoringFormula For(bool isRounded) => isRounded ? _rounded ??= Make(isRounded: true) : _exact ??= Make(isRounded: false);

    private ScoringFormula Make(bool isRounded)
    {
        Formula Used(Formula rate) => isRounded ? Round(rate, Rates.DecimalsOfPercent2) : rate;
        FormulaStep baseline = (rule.Threshold is { } threshold ? new FormulaSetting("threshold", threshold) : Used(Previous)).Named("baseline");
        Formula current = Used(Current);
        if (rule.IsAbsolute)
        {
            // A variance below the budget counts by its size.
            FormulaStep size = Abs(current).Named("current").Under(ReadingNames.Variance, ReadingOption<Variance>.NameOf(rule.Variance));
            current = If(Current < 0, size, current);
        }

        FormulaStep excess = Max(current - baseline, 0).Named("excess");
        FormulaSetting step = new("step", rule.Step);
        FormulaSetting perStep = new("deductionPerStep", rule.DeductionPerStep);
        FormulaStep steps = StepCount.Of(rule.Steps, excess / step).Named("steps").Under(ReadingNames.Steps, ReadingOption<StepCounting>.NameOf(rule.Steps));
        FormulaStep deduction = (steps * perStep).Named("deduction");
        Formula score = If(current <= baseline, Weight.Showing(excess), Max(Weight - (steps * perStep), 0).Showing(excess, steps, deduction)).Showing(baseline);
        return new ScoringFormula(rule.Threshold is null ? [Previous, Current] : [Current], score);
    }
}
