using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>The steps by which a rate lies above its baseline, and what is taken off for them.</summary>
internal sealed class SteppedArithmetic(SteppedDeductionRule rule, Rational current, Rational baseline) : RowArithmetic
{
    private bool IsBelow => current.Sign < 0 && rule.IsAbsolute;

    private Rational Magnitude => IsBelow ? -current : current;

    private Rational Excess => Magnitude - baseline;

    public override Rational Score(in Rational weight) => Magnitude <= baseline ? weight : Deduct(weight);

    private Rational Deduct(in Rational weight)
    {
        Rational deduction = rule.DeductionOf(Excess);
        return deduction >= weight ? Rational.Zero : weight - deduction;
    }

    public override void Explain(Rational score, in ScoringContext context)
    {
        string source = rule.Threshold is null ? "previous" : "threshold";
        context.Citing("#baseline").Step("baseline", source, baseline, new Operand(source, baseline));
        if (IsBelow)
        {
            ReadingChoice reading = new(ReadingNames.Variance, ReadingOption<Variance>.NameOf(rule.Variance));
            context.Citing("#baseline").Step(reading, "current", "abs(current)", Magnitude, new Operand("current", current));
        }

        if (Magnitude <= baseline)
        {
            context.Citing("#baseline").Step("excess", "max(current - baseline, 0)", Rational.Zero, ("current", Magnitude), ("baseline", baseline));
            context.Citing("#baseline").Step("score", "weight", context.Weight, new Operand("weight", context.Weight));
        }
        else
        {
            context.Citing("#baseline").Step("excess", "current - baseline", Excess, ("current", Magnitude), ("baseline", baseline));
            ExplainDeduction(score, context);
        }
    }

    private void ExplainDeduction(Rational score, in ScoringContext context)
    {
        ReadingChoice reading = new(ReadingNames.Steps, ReadingOption<StepCounting>.NameOf(rule.Steps));
        Rational steps = rule.StepsOf(Excess);
        Rational deduction = rule.DeductionOf(Excess);
        context.Citing("#steps").Step(reading, "steps", StepCount.Formula(rule.Steps, "excess / step"), steps, ("excess", Excess), ("step", rule.Step));
        context.Citing("#steps").Step("deduction", "steps * deductionPerStep", deduction, ("steps", steps), ("deductionPerStep", rule.DeductionPerStep));
        string formula = deduction > context.Weight ? "max(weight - steps * deductionPerStep, 0)" : "weight - steps * deductionPerStep";
        context.Citing("#steps").Step("score", formula, score, ("weight", context.Weight), ("steps", steps), ("deductionPerStep", rule.DeductionPerStep));
    }
}
