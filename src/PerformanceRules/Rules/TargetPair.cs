using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>A target and an actual value in one unit.</summary>
internal readonly struct TargetPair
{
    private TargetPair(in Rational target, in Rational actual, TargetDirection direction)
    {
        Target = target;
        Actual = actual;
        Direction = direction;
    }

    /// <summary>The target (A).</summary>
    public readonly Rational Target;

    /// <summary>The actual value (B).</summary>
    public readonly Rational Actual;

    /// <summary>Gets what counts as better.</summary>
    public TargetDirection Direction { get; }

    /// <summary>Gets a value indicating whether less is better (反向指标).</summary>
    public bool IsReverse => Direction == TargetDirection.Reverse;

    /// <summary>Gets a value indicating whether the actual value reaches the target.</summary>
    public bool IsMet => Direction switch
    {
        TargetDirection.Reverse => Actual <= Target,
        TargetDirection.Equal => Actual == Target,
        _ => Actual >= Target,
    };

    /// <summary>Reads the two values; what stands in the way comes back as the outcome of the row.</summary>
    public static Finding? Read(
        TargetRatioEvidence evidence, TargetDirection direction, RateRounding rounding, in ScoringContext context, out TargetPair pair)
    {
        pair = default;
        if (evidence.Target is not { IsBlank: false } target)
        {
            return Faults.Of(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", "target"));
        }

        if (evidence.Actual is not { IsBlank: false } actual)
        {
            return Faults.Of(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", "actual"));
        }

        if (actual.Counts is { IsValid: false })
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.CountsInvalid, ("counts", actual.Text));
        }

        if (!target.IsQuantity)
        {
            return Faults.Of(FindingCodes.TargetUnreadable, FindingKeys.TargetUnreadable, ("text", target.Text));
        }

        if (!actual.IsQuantity)
        {
            return Faults.Of(FindingCodes.TargetUnreadable, FindingKeys.ActualUnreadable, ("text", actual.Text), ("target", target.Text));
        }

        Quantity measured = Measured(actual, rounding, context);
        if (!Quantity.TryAlign(target.Quantity, measured, out Rational targetNumber, out Rational actualNumber))
        {
            return Faults.Of(FindingCodes.UnitMismatch, FindingKeys.UnitMismatch, ("target", target.Text), ("actual", actual.Text));
        }

        if (rounding != RateRounding.Exact && actual.IsComputed && context.RecordsSteps && actualNumber != measured.Number)
        {
            // What was rounded in percent goes on in the target's unit; without a step for that, the formulas after it would not add up.
            context.Step("actual", "actual / 100", actualNumber, new Operand("actual", measured.Number));
        }

        pair = new TargetPair(targetNumber, actualNumber, direction);
        return null;
    }

    // A rate from counts is kept in percent, so that 0.01% is its second decimal.
    private static Quantity Measured(Actual actual, RateRounding rounding, in ScoringContext context)
    {
        if (rounding == RateRounding.Exact || !actual.IsComputed)
        {
            return actual.Quantity;
        }

        Rational rounded = actual.Quantity.Number.Round(2);
        if (context.RecordsSteps && actual.Counts is { } counts)
        {
            context.Step(Rates.Percent2, "actual", "round(done / of * 100, 2)", rounded, ("done", counts.Done), ("of", counts.Of));
        }
        else if (context.RecordsSteps)
        {
            context.Step(Rates.Percent2, "actual", "round(actual, 2)", rounded, new Operand("actual", actual.Quantity.Number));
        }

        return new Quantity(rounded, actual.Quantity.Unit);
    }
}
