using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using static PerformanceRules.Arithmetic.Formulas.Formula;

namespace PerformanceRules.Rules;

/// <summary>The formulas of an execution rate: 得分 = 执行数 / 预算数 × 分值, at most the weight.</summary>
internal sealed class ExecutionRateFormulas(RateRounding rounding)
{
    private static readonly FormulaInput Budget = new("budget") { IsFixed = true, Domain = Interval.AtLeast(Rational.Zero, included: false) };
    private static readonly FormulaInput Executed = new("executed") { Domain = Interval.AtLeast(Rational.Zero) };
    private static readonly FormulaInput Rate = new("rate") { Domain = Interval.AtLeast(Rational.Zero) };

    private ScoringFormula? _ofAmounts;

    /// <summary>Gets the formula of a rate that the form prints alone.</summary>
    public ScoringFormula OfRate { get; } = new([Rate], Min(Rate * Weight, Weight));

    /// <summary>Gets the formula of the budget and what was executed of it.</summary>
    public ScoringFormula OfAmounts => _ofAmounts ??= new ScoringFormula([Budget, Executed], Score());

    private Formula Score()
    {
        if (rounding == RateRounding.Exact)
        {
            return Min(Executed / Budget * Weight, Weight).Showing((Executed / Budget).Named("rate"));
        }

        FormulaStep rate = Round(Executed / Budget, Rates.DecimalsOfPercent2).Named("rate").Under(ReadingNames.RateRounding, ReadingOption<RateRounding>.NameOf(rounding));
        return Min(rate * Weight, Weight);
    }
}
