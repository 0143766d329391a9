using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

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

        if (Unread(target, actual) is { } fault)
        {
            return fault;
        }

        Quantity measured = Measured(actual, rounding, context);
        QuantityPair quantities = QuantityPair.Of(target.Quantity, measured);
        if (quantities.Alignment != Alignment.Aligned)
        {
            return quantities.Alignment == Alignment.Doubtful
                ? Faults.Doubtful(quantities, "target", target.Text, "actual", actual.Text)
                : Faults.Of(FindingCodes.UnitMismatch, FindingKeys.UnitMismatch, ("target", target.Text), ("actual", actual.Text));
        }

        (Rational targetNumber, Rational actualNumber) = (quantities.Left, IsOpposite(target, actual) ? -quantities.Right : quantities.Right);
        if (rounding != RateRounding.Exact && actual.IsComputed && context.RecordsSteps && actualNumber != measured.Number)
        {
            // What was rounded in percent goes on in the target's unit; without a step for that, the formulas after it would not add up.
            context.Step("actual", "actual / 100", actualNumber, new Operand("actual", measured.Number));
        }

        // What is nothing, 0起, is met by nothing alone.
        bool isNothing = targetNumber.Sign == 0 && direction == TargetDirection.Positive && !target.Comparison.IsInequality();
        pair = new TargetPair(targetNumber, actualNumber, isNothing ? TargetDirection.Equal : direction);
        return null;
    }

    /// <summary>Gives why the two cells cannot be compared, whatever their units: one is not read, or they speak of two things.</summary>
    private static Finding? Unread(Target target, Actual actual)
    {
        if (!target.IsQuantity)
        {
            return Faults.Of(FindingCodes.TargetUnreadable, FindingKeys.TargetUnreadable, ("text", target.Text), ("why", new UnreadNotation(target.Fault)));
        }

        if (!actual.IsQuantity)
        {
            return Faults.Of(
                FindingCodes.TargetUnreadable, FindingKeys.ActualUnreadable, ("text", actual.Text), ("target", target.Text), ("why", new UnreadNotation(actual.Fault)));
        }

        if (!target.Change.IsComparable(actual.Change) || (IsOpposite(target, actual) && target.IsReverse))
        {
            return Faults.Of(FindingCodes.TargetUnreadable, FindingKeys.ChangeUnreadable, ("text", actual.Text), ("target", target.Text));
        }

        // 不合格率3% says nothing about 合格率≥95%; beside 不合格率≤5% it does.
        return actual.DeniedName is not null && actual.DeniedName != target.DeniedName
            ? Faults.Of(FindingCodes.TargetUnreadable, FindingKeys.ActualUnreadable, ("text", actual.Text), ("target", target.Text), ("why", new UnreadNotation(NotationFault.Denied)))
            : null;
    }

    /// <summary>Tells whether the actual value is a change the other way: 下降 beside 增长 is below zero.</summary>
    private static bool IsOpposite(Target target, Actual actual) => target.Change.IsOpposite(actual.Change);

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
