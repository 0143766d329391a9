using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Findings;

/// <summary>For each code the sheet of its documentation's example, made in C#, and what becomes of it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Place">The row's id, or the section's, or nothing for the sheet.</param>
/// <param name="Score">The row's score as text; nothing where it is unscored or there is no row.</param>
/// <param name="Total">The report's total, with "incomplete" where it is.</param>
/// <param name="Sheet">The sheet.</param>
public sealed record FindingCase(string Code, Severity Severity, string? Place, string? Score, string Total, Submission Sheet)
{
    /// <summary>Gets a case for every code but those that no sheet of the built-in rulebooks in JSON has.</summary>
    public static IReadOnlyList<FindingCase> All { get; } =
    [
        Row("evidence-missing", Severity.Error, score: null, "80 incomplete", Fixed("total-funds", new ExecutionRateEvidence { Budget = 1000 })),
        Row(
            "evidence-invalid",
            Severity.Error,
            score: null,
            "98 incomplete",
            Fixed("fund-compliance", new ChecklistEvidence { Failed = FailedItems.Of(new FailedItem(8, "第八项")) })),
        Row("target-unreadable", Severity.Error, score: null, "70 incomplete", Satisfaction("≥95%", "完成") with { Rule = "target-ratio" }),
        Row("unit-mismatch", Severity.Error, score: null, "70 incomplete", Satisfaction("不低于95人", "97批次")),
        Row("unit-doubtful", Severity.Error, score: null, "70 incomplete", Satisfaction("≥95%", "97%") with { Evidence = new TargetRatioEvidence { Target = "≥95%", Actual = 0.97m } }),
        new("indicator-missing", Severity.Error, "asset-compliance", null, "96 incomplete", Without("asset-compliance")),
        Row(
            "indicator-unknown",
            Severity.Error,
            score: null,
            "100",
            new SubmittedIndicator { Section = "management", Id = "stray", Title = "多出的指标", Weight = 1, Evidence = new JudgementEvidence { Points = 1 } }),
        new("indicator-duplicate", Severity.Error, "carry-over-rate", "4", "100", Again("carry-over-rate")),
        new("weights-mismatch", Severity.Error, "effects", null, "99 incomplete", SoundSheet.With(Satisfaction("≥95%", "97%") with { Weight = 29 })),
        Row(
            "not-applicable-refused",
            Severity.Error,
            score: null,
            "96 incomplete",
            new SubmittedIndicator { Id = "carry-over-rate", NotApplicable = new NotApplicable { Reason = "本年度未发生" } }),
        Row("claim-differs", Severity.Warning, "0.5", "99.5", Fixed("financial-system", new ChecklistEvidence { Failed = 1 }) with { Claimed = 1 }),
        new(
            "claimed-total-differs",
            Severity.Warning,
            Place: null,
            Score: null,
            "100",
            SoundSheet.With(Fixed("financial-system", new ChecklistEvidence { Failed = 0 }) with { Claimed = 1 }) with { ClaimedTotal = 100.5m }),
        Row(
            "components-mismatch",
            Severity.Warning,
            "20",
            "100",
            Fixed(
                "total-funds",
                new ExecutionRateEvidence
                {
                    Budget = 1000,
                    Executed = 1000,
                    Components = [new FundComponent { Title = "基本支出", Budget = 999.99m, Executed = 1000 }],
                })),
        Row("over-execution", Severity.Warning, "20", "100", Fixed("total-funds", new ExecutionRateEvidence { Budget = 1000, Executed = 1000.01m })),
        Row("zero-target", Severity.Warning, "0", "70", Satisfaction("≤0起", "1起") with { Title = "投诉" }),
        Row(
            "deduction-unexplained",
            Severity.Warning,
            "9.5",
            "99.5",
            new SubmittedIndicator
            {
                Section = "outputs", Id = "propriety", Title = "支出合理性", Weight = 10, Evidence = new JudgementEvidence { Target = "合规", Points = 9.5m },
            }),
        Row(
            "quantified-target-in-words",
            Severity.Warning,
            "30",
            "100",
            Satisfaction("≥95%", "97%") with { Evidence = new OpenEvidence { Target = "≥95%", Actual = "完成", Points = 30 } }),
        Row(
            "points-ignored",
            Severity.Warning,
            "30",
            "100",
            Satisfaction("≥95%", "97%") with { Evidence = new OpenEvidence { Target = "≥95%", Actual = "97%", Points = 29 } }),
        Row(
            "exemption-refused",
            Severity.Warning,
            "4",
            "100",
            Fixed("asset-compliance", new ChecklistEvidence { Failed = 0 }) with { Exemption = new Exemption { ApprovedBy = "区财政局", Reason = "政策调整" } }),
        Row("weight-differs", Severity.Warning, "4", "100", Fixed("asset-compliance", new ChecklistEvidence { Failed = 0 }) with { Weight = 5 }),
    ];

    /// <summary>The case of a code.</summary>
    public static FindingCase Of(string code) => All.Single(one => one.Code == code);

    private static FindingCase Row(string code, Severity severity, string? score, string total, SubmittedIndicator row) =>
        new(code, severity, row.Id, score, total, SoundSheet.With(row));

    private static SubmittedIndicator Fixed(string id, Evidence evidence) => new() { Id = id, Evidence = evidence };

    private static SubmittedIndicator Satisfaction(string target, string actual) => new()
    {
        Section = "effects",
        Id = "satisfaction",
        Title = "满意度",
        Weight = 30,
        Evidence = new TargetRatioEvidence { Target = target, Actual = actual },
    };

    private static Submission Without(string id)
    {
        Submission sound = SoundSheet.Submission();
        return sound with { Indicators = [.. sound.Indicators.Where(row => row.Id != id)] };
    }

    private static Submission Again(string id)
    {
        Submission sound = SoundSheet.Submission();
        return sound with { Indicators = [.. sound.Indicators, sound.Indicators.Single(row => row.Id == id)] };
    }
}
