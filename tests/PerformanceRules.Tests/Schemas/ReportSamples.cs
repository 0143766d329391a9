using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Schemas;

/// <summary>Reports that together have every field a report can have.</summary>
internal static class ReportSamples
{
    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.CreateBuilder()
        .AddRulebook(Form())
        .Build();

    public static IEnumerable<EvaluationReport> All =>
    [
        .. SampleFiles.Submissions.Where(static file => !file.Contains("RealSheets", StringComparison.Ordinal)).Select(Scored),
        Outside,
        Evaluator.Evaluate(Sheet() with { Indicators = [.. Sheet().Indicators.Where(static row => row.Id != "veto")], ClaimedTotal = null }),
    ];

    /// <summary>A sheet with bonus, penalty and veto outside its full weight, and a combination inside.</summary>
    public static EvaluationReport Outside => Evaluator.Evaluate(Sheet());

    public static void CollectNames(JsonElement value, ISet<string> names)
    {
        foreach (JsonElement item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Empty<JsonElement>())
        {
            CollectNames(item, names);
        }

        foreach (JsonProperty member in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : Enumerable.Empty<JsonProperty>())
        {
            names.Add(member.Name);
            if (member.Name is not ("clauses" or "values"))
            {
                // The members of these are named by the rulebook and by the finding's message.
                CollectNames(member.Value, names);
            }
        }
    }

    private static EvaluationReport Scored(string file) => Evaluator.Evaluate(Evaluator.Json.ReadSubmission(RepositoryFile.Bytes(file)));

    private static Submission Sheet() => new()
    {
        Rulebook = "outside@1",
        Unit = "某单位",
        Year = 2024,
        Project = "某项目",
        Department = "某局",
        ClaimedTotal = 12,
        ClaimedSections = new Dictionary<string, decimal> { ["main"] = 10 },
        Indicators =
        [
            new SubmittedIndicator
            {
                Id = "funds",
                Claimed = 5,
                Evidence = new ExecutionRateEvidence { Budget = 3, Executed = 1, InitialBudget = 2, ClaimedRate = "34%" },
            },
            new SubmittedIndicator
            {
                Id = "both",
                Evidence = new CombinationEvidence
                {
                    Parts =
                    [
                        new PartEvidence { Part = "items", Evidence = new ChecklistEvidence { Failed = 1 } },
                        new PartEvidence { Part = "rate", Evidence = new SteppedDeductionEvidence { Current = "2.5%", Previous = "1%" } },
                    ],
                },
                Exemption = new Exemption { ApprovedBy = "预算科", Reason = "上级专款", Points = 0.1m },
            },
            new SubmittedIndicator { Id = "left-out", NotApplicable = new NotApplicable { Reason = "无此业务" } },
            new SubmittedIndicator { Id = "more", Evidence = new JudgementEvidence { Points = 3 } },
            new SubmittedIndicator { Id = "less", Evidence = new JudgementEvidence { Points = 1 } },
            new SubmittedIndicator { Id = "veto", Evidence = new JudgementEvidence { Points = 0 } },
            new SubmittedIndicator { Id = "unknown" },
        ],
    };

    private static Rulebook Form()
    {
        CombinationRule combination = new()
        {
            Method = CombinationMethod.Minimum,
            Parts =
            [
                new CombinedPart { Id = "items", Rule = new ChecklistRule { ItemCount = 3, DeductionPerItem = 1 } },
                new CombinedPart { Id = "rate", Rule = new SteppedDeductionRule { Step = 0.01m, DeductionPerStep = 1 } },
            ],
        };
        return Rulebook.Create(new RulebookDefinition
        {
            Id = "outside",
            Version = "1",
            Title = "加减分",
            FirstYear = 2024,
            Grades = [new Grade { Name = "合格", From = 6 }, new Grade { Name = "不合格", From = 0 }],
            Clauses = [new Clause { Id = "c", Text = "按执行率记分" }],
            Sections =
            [
                new Section
                {
                    Id = "main",
                    Title = "主体",
                    Weight = 10,
                    Indicators =
                    [
                        new Indicator { Id = "funds", Title = "资金", Weight = 5, Rule = new ExecutionRateRule(), Standard = "c" },
                        new Indicator { Id = "both", Title = "两项", Weight = 3, Rule = combination, ExemptionAllowed = true },
                        new Indicator { Id = "left-out", Title = "不适用", Weight = 2, Rule = new JudgementRule(), NotApplicableAllowed = true },
                    ],
                },
                Apart("more", SectionEffect.Bonus),
                Apart("less", SectionEffect.Penalty),
                Apart("veto", SectionEffect.Veto),
            ],
        });
    }

    private static Section Apart(string id, SectionEffect effect) => new()
    {
        Id = id + "-section",
        Title = id,
        Weight = 3,
        Effect = effect,
        Ceiling = effect == SectionEffect.Veto ? 5 : null,
        Indicators = [new Indicator { Id = id, Title = id, Weight = 3, Rule = new JudgementRule() }],
    };
}
