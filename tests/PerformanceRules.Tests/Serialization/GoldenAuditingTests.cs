using System.Buffers;
using System.Text;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>
/// The formats of the audit, the readings, the gains, the comparison and a single indicator, whole, for a sheet in which much is amiss. Other programs read
/// them: a change in one is a change of a public format. To keep new ones, run the tests with UPDATE_GOLDEN=1, and read the difference.
/// </summary>
public sealed class GoldenAuditingTests
{
    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.Default;

    private static readonly Submission Seed = Evaluator.Json.ReadSubmission(TestData.Text("huairou-2024.json"));

    /// <summary>A section's claim that is no sum, a waiver, a failed item, a carry-over of two and a half steps, a rate without end, a row that cannot be scored.</summary>
    private static readonly Submission Amiss = Seed with
    {
        ClaimedTotal = 97.3m,
        ClaimedSections = new Dictionary<string, decimal> { ["management"] = 17 },
        Indicators =
        [
            .. Seed.Indicators.Select(static row => row.Id switch
            {
                "total-funds" => row with { Evidence = new ExecutionRateEvidence { Budget = 3, Executed = 2, ClaimedRate = "70%" }, Claimed = 14 },
                "carry-over-rate" => row with
                {
                    Evidence = new SteppedDeductionEvidence { Current = "6.5%", Previous = "4%" },
                    Exemption = new Exemption { ApprovedBy = "财政局预算科", Reason = "上级专款年末下达", Points = 0.4m },
                },
                "fund-compliance" => row with { Evidence = new ChecklistEvidence { Failed = new[] { new FailedItem(2, "一笔支出未经审批"), new FailedItem(7) } } },
                "propriety" => row with { Evidence = new JudgementEvidence { Rating = 0.85m, Reason = "部分项目支出进度偏慢" } },
                "meetings" => row with { Evidence = new TargetRatioEvidence { Target = "≥20批次", Actual = "16人" } },
                _ => row,
            }),
        ],
    };

    [Theory]
    [InlineData(Language.Chinese, "zh")]
    [InlineData(Language.English, "en")]
    public void The_formats_are_as_they_were(Language language, string name)
    {
        EvaluationReport seed = Evaluator.Evaluate(Seed);
        EvaluationReport amiss = Evaluator.Evaluate(Amiss);
        GainAnalysis gains = amiss.AnalyzeGains();
        PerformanceJson json = Evaluator.Json;
        (string Title, Action<IBufferWriter<byte>> Write)[] formats =
        [
            ("audit", output => json.WriteAudit(output, amiss.Audit(), language)),
            ("audit of the published sheet, on one line", output => json.WriteAudit(output, seed.Audit(), language, indented: false)),
            ("readings", output => json.WriteReadings(output, amiss, Evaluator.Prepare(Amiss).AnalyzeReadings(), language)),
            ("gains, with the least changes to 95", output => json.WriteGains(output, gains, gains.LeastChangesTo(95), language)),
            ("gains, with the least changes to what cannot be reached", output => json.WriteGains(output, gains, gains.LeastChangesTo(100), language)),
            ("gains without a plan, on one line", output => json.WriteGains(output, seed.AnalyzeGains(), plan: null, language, indented: false)),
            ("comparison", output => json.WriteComparison(output, ReportComparison.Compare(seed, amiss), language)),
            .. amiss.Indicators.Select(row => ("indicator " + row.Id, (Action<IBufferWriter<byte>>)(output => json.WriteIndicator(output, row, language)))),
        ];

        StringBuilder text = new();
        foreach ((string title, Action<IBufferWriter<byte>> write) in formats)
        {
            ArrayBufferWriter<byte> output = new();
            write(output);
            text.Append("# ").Append(title).Append('\n').Append(Encoding.UTF8.GetString(output.WrittenSpan)).Append("\n\n");
        }

        string file = $"auditing.{name}.txt";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(RepositoryFile.PathOf("tests/PerformanceRules.Tests/Data/golden/" + file), text.ToString());
            return;
        }

        Assert.Equal(TestData.Text("golden", file), text.ToString());
    }
}
