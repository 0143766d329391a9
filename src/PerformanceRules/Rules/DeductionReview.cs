using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>What is questionable about deductions: all gone at once, or never all gone.</summary>
internal static class DeductionReview
{
    public static IEnumerable<SettingRemark> AtOnce(string setting, decimal? deduction, decimal? weight) =>
        deduction is { } points && weight is { } whole && points >= whole
            ? [new SettingRemark(RemarkCodes.DeductionAtOnce, setting, RemarkKeys.DeductionAtOnce, ("deduction", points), ("weight", whole))]
            : [];

    public static IEnumerable<SettingRemark> NeverAll(string setting, int items, decimal deduction, decimal? weight) =>
        weight is { } whole && (Rational)deduction * items < whole
            ? [new SettingRemark(RemarkCodes.DeductionIncomplete, setting, RemarkKeys.ChecklistIncomplete, ("items", items), ("most", (Rational)deduction * items), ("weight", whole))]
            : [];

    public static IEnumerable<SettingRemark> Items(string setting, int count, int items) =>
        items > 0 && items != count
            ? [new SettingRemark(RemarkCodes.ItemsDiffer, setting, RemarkKeys.ItemsDiffer, ("count", count), ("items", items))]
            : [];
}
