using System.Globalization;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Tests.Auditing;

/// <summary>A sheet by the Ministry's project form in which nothing is amiss, and with rows replaced.</summary>
internal static class ProjectSheet
{
    public static Submission Sound => With();

    /// <summary>The sound sheet with rows in the place of those of the same id.</summary>
    public static Submission With(params SubmittedIndicator[] rows) => new()
    {
        Rulebook = "mof.project-expenditure@2020",
        Unit = "某市水利局：水库除险加固",
        Year = 2024,
        Indicators = [.. Rows().Select(row => rows.FirstOrDefault(other => other.Id == row.Id) ?? row)],
    };

    public static SubmittedIndicator Funds(string budget, string executed) => new()
    {
        Id = "total-funds",
        Evidence = new ExecutionRateEvidence { Budget = Money(budget), Executed = Money(executed) },
    };

    public static SubmittedIndicator Output(string id, string title, string target, string? actual, decimal? claimed = null, string? reason = null, decimal? points = null) =>
        Row("outputs", id, title, 10, target, actual, claimed, reason, points);

    public static SubmittedIndicator Benefit(string id, string title, string target, string? actual, decimal? claimed = null, string? reason = null, decimal? points = null) =>
        Row("benefits", id, title, 10, target, actual, claimed, reason, points);

    public static SubmittedIndicator Satisfaction(string target, string actual, decimal? points = null, string? reason = null) =>
        Row("satisfaction", "satisfaction", "受益群众满意度", 10, target, actual, null, reason, points);

    /// <summary>The codes that an audit finds, the pattern in the place of what it explains.</summary>
    public static string[] Codes(SheetAudit audit) => [.. audit.Findings.Select(static finding => finding.Pattern?.Code ?? finding.Code)];

    public static AuditFinding? Find(SheetAudit audit, string code) => audit.Findings.SingleOrDefault(finding => (finding.Pattern?.Code ?? finding.Code) == code);

    private static SubmittedIndicator[] Rows() =>
    [
        Funds("120.5", "118.2"),
        Output("reservoirs", "除险加固水库数量", "≥6座", "6座"),
        Output("length", "溢洪道改造长度", "≥2.4公里", "2.5公里"),
        Output("acceptance", "工程验收合格率", "≥98%", "100%"),
        Output("finish", "按期完工率", "≥95%", "96%"),
        Output("cost", "项目总成本", "≤120.5万元", "118.2万元"),
        Benefit("area", "恢复灌溉面积", "≥1200亩", "1260亩"),
        Benefit("safety", "下游防洪保障", "下游村镇度汛安全", "两个村镇安全度汛，未发生漫坝", points: 10),
        Benefit("upkeep", "管护制度落实", "管护责任到人", "六座水库均落实管护人员", points: 10),
        Satisfaction("≥90%", "93%"),
    ];

    private static SubmittedIndicator Row(
        string section, string id, string title, decimal weight, string target, string? actual, decimal? claimed, string? reason, decimal? points) => new()
        {
            Section = section,
            Id = id,
            Title = title,
            Weight = weight,
            Claimed = claimed,
            Evidence = new OpenEvidence { Target = target, Actual = actual is null ? null : Actual.Parse(actual), Reason = reason, Points = points },
        };

    private static Amount Money(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : Amount.Parse(text);
}
