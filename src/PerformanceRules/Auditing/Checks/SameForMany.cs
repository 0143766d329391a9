using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing.Checks;

/// <summary>The same indicator with the same target twice on one sheet.</summary>
internal sealed class IndicatorRepeated() : SheetCheck(FindingCodes.IndicatorRepeated, "同一指标不重复设置", "no indicator stands there twice")
{
    public override CheckOutcome Check(AuditSheet sheet) => CheckOutcome.Found(
        sheet.Rows.Where(static row => row.Result.Submitted is not null)
            .GroupBy(static row => (Title: Bare(row.Title), Target: row.Target?.Text.Trim() ?? string.Empty, row.IsOwn))
            .Where(static group => group.Key.IsOwn && group.Key.Title.Length > 0 && group.Skip(1).Any())
            .Select(group => group.Skip(1).First().Find(
                Code,
                Severity.Warning,
                new("“{title}”（指标值“{target}”）在表中出现 {count} 次，重复计分。", "\"{title}\" (target \"{target}\") stands on the sheet {count} times and is scored each time."),
                group.Skip(1).Sum(static row => row.Score ?? 0),
                ("target", group.Key.Target),
                ("count", group.Count())) with
            { Basis = PointsBasis.Reliance }));

    private static string Bare(string title) => string.Concat(title.Where(static letter => !char.IsWhiteSpace(letter) && letter is not ('★' or '*' or '☆')));
}

/// <summary>Three or more benefits with one and the same target: they were not set one by one.</summary>
internal sealed class BenefitsAlike() : SectionCheck(FindingCodes.BenefitsAlike, "效益指标值逐项设定", "the targets of benefits are set one by one")
{
    private const int Many = 3;

    public override CheckOutcome Check(AuditSection section)
    {
        if (!IsBenefits(section.Result.Title) || section.Result.Section.Sections.Count > 0)
        {
            return MissingFact.Of("benefits", "不是效益指标", "it is no section of benefits");
        }

        AuditRow[] rows = [.. section.Rows.Where(static row => row.Title.IndexOf("满意", StringComparison.Ordinal) < 0)];
        if (rows.Length < Many || rows.Any(static row => row.Target is not { IsQuantity: true }))
        {
            return MissingFact.Target;
        }

        string[] targets = [.. rows.Select(static row => row.Target!.Comparison + " " + row.Target.Quantity).Distinct(StringComparer.Ordinal)];
        return targets.Length > 1
            ? CheckOutcome.Passed
            : section.Find(
                Code,
                Severity.Info,
                new("“{title}”的 {count} 项指标值都是“{target}”，没有逐项设定。", "All {count} targets of \"{title}\" are \"{target}\": they were not set one by one."),
                rows.Sum(static row => row.Score ?? 0),
                ("count", rows.Length),
                ("target", rows[0].Target)) with
            { Basis = PointsBasis.Reliance };
    }

    private static bool IsBenefits(string title) => title.IndexOf("效益", StringComparison.Ordinal) >= 0 || title.IndexOf("效果", StringComparison.Ordinal) >= 0;
}

/// <summary>One indicator of the unit's own that carries most of their points.</summary>
internal sealed class PointsInOneRow() : SheetCheck(FindingCodes.PointsInOneRow, "分值没有集中于一项指标", "no single indicator carries most of the points")
{
    private const int FewestRows = 3;

    public override CheckOutcome Check(AuditSheet sheet)
    {
        AuditRow[] own = [.. sheet.Rows.Where(static row => row.IsOwn && row.Weight > 0)];
        if (own.Length < FewestRows)
        {
            return MissingFact.Of("rows", "自定指标不足三项", "there are fewer than three indicators of the unit's own");
        }

        decimal all = own.Sum(static row => row.Weight);
        AuditRow largest = own.OrderByDescending(static row => row.Weight).First();
        return largest.Weight * 2 <= all
            ? CheckOutcome.Passed
            : largest.Find(
                Code,
                Severity.Info,
                new("“{title}”一项占 {weight} 分，超过全部自定指标 {all} 分的一半。", "\"{title}\" alone carries {weight} of the {all} points of the unit's own indicators."),
                largest.Score ?? 0,
                ("weight", largest.Weight),
                ("all", (Rational)all)) with
            { Basis = PointsBasis.Reliance };
    }
}
