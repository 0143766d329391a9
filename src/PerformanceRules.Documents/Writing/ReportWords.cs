using PerformanceRules.Documents.Forms;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Writing;

/// <summary>The words of a written report around the form's own, in one language.</summary>
internal sealed record ReportWords
{
    private static readonly ReportWords Chinese = new()
    {
        LanguageTag = "zh-Hans",
        Report = "绩效评价核算",
        Unit = "单位",
        Year = "年度",
        Rulebook = "指标体系",
        Score = "核算得分",
        ClaimedTotal = "自评总分",
        Grade = "等级",
        Weight = "分值",
        Claimed = "自评",
        Computed = "核算",
        Sections = "各部分得分",
        Findings = "发现的问题",
        NoFindings = "没有发现问题：自评与核算一致。",
        Indicators = "逐项核算",
        Indicator = "指标",
        Target = "指标值",
        Actual = "完成值",
        Derivation = "计算过程",
        Clause = "依据",
        Notes = "读取说明",
        Understanding = "读取口径",
        NotUnderstood = "未读取",
        Error = "错误",
        Warning = "提示",
        Information = "信息",
        Incomplete = "有指标未能计分，得分为已计分部分之和。",
        NotScored = "未计分",
        NotApplicable = "不适用",
        Total = "合计",
        Of = "满分",
        Narrative = "报告中的数字部分",
    };

    private static readonly ReportWords English = new()
    {
        LanguageTag = "en",
        Report = "Performance score",
        Unit = "Unit",
        Year = "Year",
        Rulebook = "Rulebook",
        Score = "Score",
        ClaimedTotal = "Claimed total",
        Grade = "Grade",
        Weight = "Weight",
        Claimed = "Claimed",
        Computed = "Computed",
        Sections = "Sections",
        Findings = "Findings",
        NoFindings = "Nothing found: the claims are what the standard gives.",
        Indicators = "Indicators",
        Indicator = "Indicator",
        Target = "Target",
        Actual = "Actual",
        Derivation = "Derivation",
        Clause = "Clause",
        Notes = "Notes on the reading",
        Understanding = "taken so",
        NotUnderstood = "not read",
        Error = "Error",
        Warning = "Warning",
        Information = "Information",
        Incomplete = "Some indicators could not be scored; the score is the sum of those that were.",
        NotScored = "not scored",
        NotApplicable = "not applicable",
        Total = "Total",
        Of = "of",
        Narrative = "Numbers for the narrative report",
    };

    public required string LanguageTag { get; init; }

    public required string Report { get; init; }

    public required string Unit { get; init; }

    public required string Year { get; init; }

    public required string Rulebook { get; init; }

    public required string Score { get; init; }

    public required string ClaimedTotal { get; init; }

    public required string Grade { get; init; }

    public required string Weight { get; init; }

    public required string Claimed { get; init; }

    public required string Computed { get; init; }

    public required string Sections { get; init; }

    public required string Findings { get; init; }

    public required string NoFindings { get; init; }

    public required string Indicators { get; init; }

    public required string Indicator { get; init; }

    public required string Target { get; init; }

    public required string Actual { get; init; }

    public required string Derivation { get; init; }

    public required string Clause { get; init; }

    public required string Notes { get; init; }

    public required string Understanding { get; init; }

    public required string NotUnderstood { get; init; }

    public required string Error { get; init; }

    public required string Warning { get; init; }

    public required string Information { get; init; }

    public required string Incomplete { get; init; }

    public required string NotScored { get; init; }

    public required string NotApplicable { get; init; }

    public required string Total { get; init; }

    public required string Of { get; init; }

    public required string Narrative { get; init; }

    public static ReportWords In(Language language) => language == Language.English ? English : Chinese;

    public string OfSeverity(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        _ => Information,
    };

    public string OfKind(FormNoteKind kind) => kind == FormNoteKind.Understanding ? Understanding : NotUnderstood;
}
