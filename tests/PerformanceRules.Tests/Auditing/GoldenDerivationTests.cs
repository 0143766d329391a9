using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Auditing;

/// <summary>
/// Every kind of derivation in words, as a reader of the standard would check it. The files are read by people: a change in one is a change in
/// what an auditor sees. To keep new ones, run the tests with UPDATE_GOLDEN=1, and read the difference.
/// </summary>
public sealed class GoldenDerivationTests
{
    [Theory]
    [InlineData(Language.Chinese, "derivations.zh.txt")]
    [InlineData(Language.English, "derivations.en.txt")]
    public void Derivations_read_as_they_did(Language language, string file)
    {
        StringBuilder text = new();
        foreach ((string title, IndicatorResult row) in Rows())
        {
            text.Append("# ").Append(title).Append('\n').Append(row.Derive().Explain(language)).Append("\n\n");
        }

        string path = Path.Combine(AppContext.BaseDirectory, "Auditing", "Golden", file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(RepositoryFile.PathOf("tests/PerformanceRules.Tests/Auditing/Golden/" + file), text.ToString());
            return;
        }

        Assert.Equal(File.ReadAllText(path), text.ToString());
    }

    private static IEnumerable<(string Title, IndicatorResult Row)> Rows()
    {
        foreach (IndicatorResult row in Seed.Report.Indicators)
        {
            yield return ("seed: " + row.Id, row);
        }

        yield return ("execution above the budget", Row("total-funds", new ExecutionRateEvidence { Budget = 100, Executed = "120" }));
        yield return ("execution rate without end", Row("total-funds", new ExecutionRateEvidence { Budget = 3, Executed = 1 }));
        yield return ("execution rate rounded first", Row("total-funds", new ExecutionRateEvidence { Budget = 3, Executed = 1 }, ("rateRounding", "percent2")));
        yield return ("reverse target missed", Row("meetings", new TargetRatioEvidence { Target = "≤90万元", Actual = "100万元" }));
        yield return ("reverse target met", Row("meetings", new TargetRatioEvidence { Target = "≤90万元", Actual = "60万元" }));
        yield return ("reverse overshoot, mirrored", Row("meetings", new TargetRatioEvidence { Target = "≤90万元", Actual = "20万元" }, ("overshootOfReverse", "mirrored")));
        yield return ("overshoot", Row("meetings", new TargetRatioEvidence { Target = "≥6批次", Actual = "28批次" }));
        yield return ("rate from counts", Row("meetings", new TargetRatioEvidence { Target = "≥95%", Actual = Actual.OfCounts(8, 9) }));
        yield return ("rate from counts, rounded first", Row("meetings", new TargetRatioEvidence { Target = "≥95%", Actual = Actual.OfCounts(8, 9) }, ("rateRounding", "percent2")));
        yield return ("target of zero", Row("meetings", new TargetRatioEvidence { Target = "≤0起", Actual = "1起" }));
        yield return ("below nothing", Row("meetings", new TargetRatioEvidence { Target = "≥5%", Actual = "-1%" }));
        yield return ("rating", Row("propriety", new JudgementEvidence { Rating = 0.85m, Reason = "部分项目支出进度偏慢" }));
        yield return ("checklist", Row("fund-compliance", new ChecklistEvidence { Failed = new[] { new FailedItem(2, "一笔支出未经审批"), new FailedItem(7) } }));
        yield return ("checklist, nothing left", Row("financial-system", new ChecklistEvidence { Failed = 3 }));
        SteppedDeductionEvidence carryOver = new() { Current = "6.5%", Previous = "4%" };
        yield return ("carry-over, whole steps", Row("carry-over-rate", carryOver));
        yield return ("carry-over, in proportion", Row("carry-over-rate", carryOver, ("steps", "proportional")));
        yield return ("carry-over, steps begun", Row("carry-over-rate", carryOver, ("steps", "started")));
        yield return ("carry-over from amounts, nothing left", Row("carry-over-rate", new SteppedDeductionEvidence { Current = Rate.OfPart(500, 2825.05m), Previous = "4%" }));
        yield return ("variance below the budget", Row("final-account-variance", new SteppedDeductionEvidence { Current = Rate.OfVariance(100, 55) }));
        yield return ("waiver in part", Row("carry-over-rate", carryOver, new Exemption { ApprovedBy = "财政局预算科", Reason = "上级专款年末下达", Points = 0.4m }));
        yield return ("waiver of all", Row("carry-over-rate", carryOver, new Exemption { ApprovedBy = "财政局预算科", Reason = "上级专款年末下达" }));
        yield return ("no score", Row("meetings", new TargetRatioEvidence { Target = "≥20批次", Actual = "16人" }));
    }

    private static IndicatorResult Row(string id, Evidence evidence, Exemption exemption) => Row(id, evidence, exemption, readings: []);

    private static IndicatorResult Row(string id, Evidence evidence, params (string Name, string Option)[] readings) => Row(id, evidence, null, readings);

    private static IndicatorResult Row(string id, Evidence evidence, Exemption? exemption, (string Name, string Option)[] readings)
    {
        Submission sheet = Seed.Sheet with
        {
            Indicators = [.. Seed.Sheet.Indicators.Select(row => row.Id == id ? row with { Evidence = evidence, Exemption = exemption } : row)],
        };
        PerformanceEvaluator evaluator = PerformanceEvaluator.Default;
        PerformanceRules.Rulebooks.Rulebook rulebook = readings.Aggregate(
            evaluator.Rulebooks.Find(sheet.Rulebook, sheet.Year), static (current, reading) => current.WithReading(reading.Name, reading.Option));
        return evaluator.Prepare(sheet, rulebook).Evaluate().Find(id)!;
    }
}
