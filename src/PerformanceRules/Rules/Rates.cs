using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>Reads a reported rate as a fraction, and records how it came about.</summary>
internal static class Rates
{
    /// <summary>0.01% is the fourth decimal of a fraction.</summary>
    public const int DecimalsOfPercent2 = 4;

    public static readonly ReadingChoice Percent2 = new(ReadingNames.RateRounding, ReadingOption<RateRounding>.NameOf(RateRounding.Percent2));

    public static Finding? Read(Rate? rate, string field, RateRounding rounding, in ScoringContext context, out Rational fraction)
    {
        fraction = default;
        if (rate is null || rate.IsBlank)
        {
            return Faults.Of(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", field));
        }

        return rate.Basis == RateBasis.Given
            ? ReadGiven(rate, field, rounding, context, out fraction)
            : ReadComputed(rate, field, rounding, context, out fraction);
    }

    private static Finding? ReadGiven(Rate rate, string field, RateRounding rounding, in ScoringContext context, out Rational fraction)
    {
        fraction = default;
        if (rate.Fault != Text.NotationFault.None)
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.RateUnreadable, ("field", field), ("text", rate.Text), ("why", new UnreadNotation(rate.Fault)));
        }

        if (rate.Doubt is { } doubt)
        {
            return Faults.Doubtful(field, rate.Text, counterpart: null, doubt.Percent, doubt.Fraction);
        }

        Unit unit = rate.Quantity.Unit ?? Unit.Base;
        if (unit.Dimension is not null && unit.Dimension != Unit.Percent.Dimension)
        {
            return Faults.Of(FindingCodes.UnitMismatch, FindingKeys.RateUnit, ("field", field), ("text", rate.Text));
        }

        fraction = Rounded(rate.Quantity.Number * unit.Multiplier, field, rounding, context);
        return null;
    }

    private static Finding? ReadComputed(Rate rate, string field, RateRounding rounding, in ScoringContext context, out Rational fraction)
    {
        fraction = default;
        bool variance = rate.Basis == RateBasis.Variance;
        string dividend = variance ? "final" : "part";
        string divisor = variance ? "budget" : "whole";
        if (AmountPair.Read(rate.Dividend, field + "." + dividend, rate.Divisor, field + "." + divisor, out AmountPair amounts) is { } fault)
        {
            return fault;
        }

        fraction = (variance ? amounts.Dividend - amounts.Divisor : amounts.Dividend) / amounts.Divisor;
        if (context.RecordsSteps)
        {
            string formula = variance ? "(final - budget) / budget" : "part / whole";
            context.Step(field, formula, fraction, (dividend, amounts.Dividend), (divisor, amounts.Divisor));
        }

        fraction = Rounded(fraction, field, rounding, context);
        return null;
    }

    private static Rational Rounded(in Rational fraction, string field, RateRounding rounding, in ScoringContext context)
    {
        if (rounding == RateRounding.Exact)
        {
            return fraction;
        }

        Rational rounded = fraction.Round(DecimalsOfPercent2);
        if (rounded != fraction && context.RecordsSteps)
        {
            context.Step(Percent2, field, $"round({field}, 4)", rounded, (field, fraction));
        }

        return rounded;
    }
}
