using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Sheets;

/// <summary>
/// A submission's bare number is in base units, a form's takes the unit of the value beside it. So a number of base units beside a value with a unit is
/// written in that unit, or it would be read as another number.
/// </summary>
internal static class CounterpartUnit
{
    /// <summary>Gives the number in the counterpart's unit, or <see langword="null"/> where the value can stand as it is.</summary>
    public static decimal? NumberIn(Quantity value, Quantity counterpart) =>
        value.Unit is { Symbol: "" }
            && counterpart.Unit is { Symbol.Length: > 0 } unit
            && Quantity.TryAlign(new Quantity(Rational.One, unit), value, out Rational one, out Rational number)
            && (number / one).TryToDecimal(out decimal converted) ? converted : null;

    public static string TextOf(Target? target, Actual? actual) =>
        target is { IsQuantity: true } && actual is { IsQuantity: true } && NumberIn(target.Quantity, actual.Quantity) is { } number
            ? Target.Of(target.Comparison, number, actual.Quantity.Unit!.Symbol).Text
            : target?.Text ?? string.Empty;

    public static string TextOf(Actual? actual, Quantity counterpart) =>
        actual is { IsQuantity: true } && NumberIn(actual.Quantity, counterpart) is { } number
            ? ValueText.Of(number) + counterpart.Unit!.Symbol
            : actual?.Text ?? string.Empty;

    public static string TextOf(Amount? amount, Amount? counterpart) =>
        amount is { IsQuantity: true } && counterpart is { IsQuantity: true } && NumberIn(amount.Quantity, counterpart.Quantity) is { } number
            ? ValueText.Of(number) + counterpart.Quantity.Unit!.Symbol
            : amount?.Text ?? string.Empty;
}
