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

        string items = string.Join("；", failed.Items.Select(static item => NumberOf(item.Item) + item.Reason));
        return "不合格" + failed.Count.ToString(CultureInfo.InvariantCulture) + "项" + (items.Length > 0 ? "：" + items : string.Empty);
    }

    public static string NumberOf(int item) =>
        item >= 1 && item <= Circled.Length ? Circled[item - 1].ToString() : "（" + item.ToString(CultureInfo.InvariantCulture) + "）";

    public static string Of(Rate? rate) => rate switch
    {
        null => string.Empty,
        { Basis: RateBasis.PartOfWhole } => $"结转结余{rate.Dividend}，支出预算数{rate.Divisor}",
        { Basis: RateBasis.Variance } => $"决算数{rate.Dividend}，预算数{rate.Divisor}",
        { Quantity.Unit: { Symbol: "" } } => Percent(rate.Quantity.Number),
        _ => rate.Text,
    };

    /// <summary>Writes a fraction in percent, with every digit it has.</summary>
    public static string Percent(Rational fraction) => (fraction * 100).TryToDecimal(out decimal percent) ? Of(percent) + "%" : Of((fraction * 100).Round(4).ToDecimal()) + "%";
}
