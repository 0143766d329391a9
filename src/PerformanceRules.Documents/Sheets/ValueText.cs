using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Sheets;

/// <summary>Writes values as the form does, so that a form that was written reads back the same.</summary>
internal static class ValueText
{
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    public static string Of(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Of(FailedItems? failed)
    {
        if (failed is null)
        {
            return string.Empty;
        }

        if (failed.Count == 0)
        {
            return "无不合格项";
        }

        string items = string.Join("；", failed.Items.Select(static item => NumberOf(item.Item) + ReasonOf(item)));
        return "不合格" + failed.Count.ToString(CultureInfo.InvariantCulture) + "项" + (items.Length > 0 ? "：" + items : string.Empty);
    }

    // No number of an item may stand in the reason of another.
    private static string ReasonOf(FailedItem item) => string.Concat((item.Reason ?? string.Empty).Select(static letter =>
        letter is '（' ? "(" : letter is '）' ? ")" : Circled.IndexOf(letter) is var number and >= 0 ? $"({number + 1})" : letter.ToString()));

    public static string NumberOf(int item) =>
        item >= 1 && item <= Circled.Length ? Circled[item - 1].ToString() : "（" + item.ToString(CultureInfo.InvariantCulture) + "）";

    /// <summary>Writes a rate; a number of base units is written in percent, and so is a bare one beside it.</summary>
    public static string Of(Rate? rate, Rate? counterpart) => rate switch
    {
        null => string.Empty,
        { Basis: RateBasis.PartOfWhole } => $"结转结余{Plain(rate.Dividend)}，支出预算数{Plain(rate.Divisor)}",
        { Basis: RateBasis.Variance } => $"决算数{Plain(rate.Dividend)}，预算数{Plain(rate.Divisor)}",
        _ => FractionOf(rate, counterpart) is { } fraction ? Percent(fraction) : rate.Text,
    };

    // Between names an amount stands in plain digits, whatever it was printed in.
    private static string Plain(Amount? amount) =>
        amount is { IsQuantity: true } && !Forms.FormText.IsNone(amount.Text)
            && amount.Quantity.Number.TryToDecimal(out decimal number)
            ? Of(number) + amount.Quantity.Unit?.Symbol
            : amount?.Text ?? string.Empty;

    /// <summary>Gives a rate as a fraction, where it is stated as a plain number or in percent.</summary>
    public static decimal? FractionOf(Rate? rate, Rate? counterpart) =>
        rate is { Basis: RateBasis.Given, Fault: PerformanceRules.Text.NotationFault.None, IsDoubtful: false } && !Forms.FormText.IsNone(rate.Text)
            && (rate.Quantity.Unit ?? counterpart?.Quantity.Unit ?? Unit.Base) is { } unit
            && (unit.Symbol.Length == 0 || unit.Equals(Unit.Percent))
            && (rate.Quantity.Number * unit.Factor).TryToDecimal(out decimal fraction) ? fraction : null;

    /// <summary>Writes a fraction in percent, with every digit it has.</summary>
    public static string Percent(Rational fraction) => (fraction * 100).TryToDecimal(out decimal percent) ? Of(percent) + "%" : Of((fraction * 100).Round(4).ToDecimal()) + "%";
}
