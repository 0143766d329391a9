using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>Why an indicator cannot be scored: what is read before the arithmetic comes back as this, or as nothing where it is sound.</summary>
internal static class Faults
{
    public static Finding Of(string code, string message, params FindingValue[] values) => new(code, Severity.Error, message, values);

    /// <summary>A number whose scale is in doubt: it is asked about, with both readings and what to write.</summary>
    public static Finding Doubtful(in QuantityPair pair, string leftField, string leftText, string rightField, string rightText) =>
        pair.IsLeftDoubtful
            ? Doubtful(leftField, leftText, rightText, pair.Readings.Taken, pair.Readings.Other)
            : Doubtful(rightField, rightText, leftText, pair.Readings.Taken, pair.Readings.Other);

    /// <summary>The same of a rate, beside which nothing stands.</summary>
    public static Finding Doubtful(string field, string text, string? counterpart, in Quantity taken, in Quantity other) => Of(
        FindingCodes.UnitDoubtful,
        counterpart is null ? FindingKeys.RateDoubtful : FindingKeys.UnitDoubtful,
        ("field", field),
        ("text", text),
        ("counterpart", counterpart),
        ("first", Written(taken)),
        ("second", Written(other)));

    // A fraction is written in percent, as it must be to leave no doubt.
    private static string Written(in Quantity quantity) =>
        ReferenceEquals(quantity.Unit, UnitTable.Fraction) ? (quantity.Number * 100).ToString() + Unit.Percent.Symbol : quantity.ToString();
}
