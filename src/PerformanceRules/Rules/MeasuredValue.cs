using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Rules;

/// <summary>Gives the value that bands are bands of.</summary>
internal static class MeasuredValue
{
    public static Finding? Read(TargetRatioEvidence evidence, BandsRule rule, in ScoringContext context, out Rational value) =>
        rule.Measure == BandMeasure.Actual ? ReadActual(evidence, rule, context, out value) : ReadRatio(evidence, rule, context, out value);

    private static Finding? ReadActual(TargetRatioEvidence evidence, BandsRule rule, in ScoringContext context, out Rational value)
    {
        value = default;
        if (evidence.Actual is not { IsBlank: false } actual)
        {
            return Faults.Of(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", "actual"));
        }

        if (actual.Counts is { IsValid: false })
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.CountsInvalid, ("counts", actual.Text));
        }

        if (!actual.IsQuantity || !actual.Change.IsLevel || actual.DeniedName is not null)
        {
            NotationFault fault = actual.IsQuantity ? NotationFault.LeadingText : actual.Fault;
            return Faults.Of(FindingCodes.TargetUnreadable, FindingKeys.ValueUnreadable, ("text", actual.Text), ("why", new UnreadNotation(fault)));
        }

        if (rule.TryMeasure(actual.Quantity, out value) is { } doubt)
        {
            return doubt.Alignment == Alignment.Mismatch
                ? Faults.Of(FindingCodes.UnitMismatch, FindingKeys.BandUnit, ("text", actual.Text), ("unit", rule.Unit))
                : Faults.Doubtful(doubt, "bounds", rule.LargestBound.ToString(), "actual", actual.Text);
        }

        if (rule.IsRounded(evidence))
        {
            value = Rounded(value, decimals: rule.Unit is null ? Rates.DecimalsOfPercent2 : 2, context);
        }

        return null;
    }

    private static Finding? ReadRatio(TargetRatioEvidence evidence, BandsRule rule, in ScoringContext context, out Rational value)
    {
        value = default;
        if (TargetPair.Read(evidence, TargetDirection.Positive, RateRounding.Exact, context, out TargetPair pair) is { } fault)
        {
            return fault;
        }

        if (pair.Target.Sign <= 0)
        {
            return Faults.Of(FindingCodes.ZeroTarget, FindingKeys.ZeroTargetRejected, ("target", evidence.Target));
        }

        bool isCompletion = rule.Measure == BandMeasure.Completion;
        value = (isCompletion ? pair.Actual : pair.Actual - pair.Target) / pair.Target;
        if (context.RecordsSteps)
        {
            context.Step("value", isCompletion ? "actual / target" : "(actual - target) / target", value, ("actual", pair.Actual), ("target", pair.Target));
        }

        value = rule.RateRounding == RateRounding.Exact ? value : Rounded(value, Rates.DecimalsOfPercent2, context);
        return null;
    }

    private static Rational Rounded(Rational value, int decimals, in ScoringContext context)
    {
        Rational rounded = value.Round(decimals);
        if (rounded != value && context.RecordsSteps)
        {
            context.Step(Rates.Percent2, "value", "round(value, decimals)", rounded, ("value", value), ("decimals", decimals));
        }

        return rounded;
    }
}
