using PerformanceRules.Documents.Sheets;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Writing;

/// <summary>Writes an amount with its unit; nothing given is nothing spent.</summary>
internal static class AmountText
{
    public static string Of(Amount? amount, string? unit) => amount switch
    {
        null or { IsBlank: true } => "0" + unit,
        { IsQuantity: false } => amount.Text,
        _ when amount.Quantity.Unit is { Symbol.Length: > 0 } => amount.Text,
        _ => (amount.Quantity.Number.TryToDecimal(out decimal number) ? ValueText.Of(number) : amount.Text) + unit,
    };
}
