using System.Buffers;
using System.Globalization;
using FsCheck.Xunit;
using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Documents.Generation;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Tests.Auditing;

namespace PerformanceRules.Tests.Laws;

/// <summary>
/// A plan keeps its word: applied to the sheet and scored again, it gives the total that it says, on built-in and random rulebooks with vetoes, penalties,
/// bonuses, exemptions, rows that do not apply, every rounding and reading.
/// </summary>
public sealed class GainLawTests
{
    [Property(MaxTest = 300)]
    public void Applied_and_scored_again_it_reaches_what_it_says(int seed) => ForPlan(seed, static (evaluator, report, plan, seed) =>
    {
        decimal applied = Score(evaluator, plan.Submission);

        Assert.Equal(plan.Total, applied);
        Assert.Equal(plan.Total >= plan.Wanted, plan.IsReachable);
        Assert.Equal(plan.Total - report.Score, plan.Changes.Sum(static change => change.Points));
    });

    [Property(MaxTest = 300)]
    public void Written_into_the_form_by_hand_it_reaches_the_same(int seed) => ForPlan(seed, static (evaluator, report, plan, seed) =>
    {
        Submission sheet = report.Submission;
        foreach (GainChange change in plan.Changes)
        {
            IndicatorResult row = report.Find(change.Indicator.Id)!;
            bool hasWrittenDay = row.Evidence is not (DeadlineEvidence or CombinationEvidence);
            Evidence evidence = hasWrittenDay ? ChangedEvidence.With(row.Evidence!, change.Value, change.Value.Aim) : plan.Submission.Indicators.First(other => other.Id == row.Id).Evidence!;
            sheet = sheet with { Indicators = [.. sheet.Indicators.Select(other => other.Id == row.Id ? other with { Evidence = evidence } : other)] };
        }

        Assert.Equal(plan.Total, Score(evaluator, sheet));
    });

    [Property(MaxTest = 200)]
    public void No_change_of_it_can_be_left_out(int seed) => ForPlan(seed, static (evaluator, report, plan, seed) =>
    {
        if (plan.IsReachable)
        {
            Assert.All(plan.Changes, change => Assert.True(Score(evaluator, Without(report, plan, change)) < plan.Wanted, change.Indicator.Id));
        }
    });

    [Property(MaxTest = 200)]
    public void Where_it_falls_short_it_is_all_there_is(int seed) => ForPlan(seed, static (evaluator, report, plan, seed) =>
    {
        if (!plan.IsReachable)
        {
            GainAnalysis gains = evaluator.AnalyzeGains(plan.Submission);
            Assert.DoesNotContain(gains.Indicators, row => row.FullWeight is not null && Score(evaluator, Raised(gains.Report, plan, row)) >= plan.Wanted);
            Assert.All(report.AnalyzeGains().Indicators.Where(static row => row.FullWeight is not null), row => Assert.Contains(plan.Changes, change => change.Indicator.Id == row.Id));
        }
    });

    // The plan's sheet with a row raised to its full weight.
    private static Submission Raised(EvaluationReport report, GainPlan plan, IndicatorGain raised)
    {
        IndicatorResult row = report.Find(raised.Id)!;
        Evidence evidence = ((PerformanceRules.Rules.IInvertibleRule)row.ScoringRule!).WithValue(row.Evidence!, raised.FullWeight!);
        return plan.Submission with { Indicators = [.. plan.Submission.Indicators.Select(other => other.Id == row.Id ? other with { Evidence = evidence } : other)] };
    }

    private static Submission Without(EvaluationReport report, GainPlan plan, GainChange change)
    {
        SubmittedIndicator before = report.Submission.Indicators.First(row => row.Id == change.Indicator.Id);
        return plan.Submission with { Indicators = [.. plan.Submission.Indicators.Select(row => row.Id == before.Id ? before : row)] };
    }

    private static void ForPlan(int seed, Action<PerformanceEvaluator, EvaluationReport, GainPlan, int> check)
    {
        Random random = new(seed);
        EvaluationReport report = new RandomSheets(random).Next().Report;
        GainPlan plan = report.AnalyzeGains().LeastChangesTo(Math.Round(random.Next(3) switch
        {
            0 => report.Score + (random.Next(1, 300) / 100m),
            1 => report.Score + (random.Next(1, 30000) / 1000m),
            _ => random.Next(1, 106),
        }, 3));
        check(RandomSheets.EvaluatorOf(report.Rulebook), report, plan, seed);
    }

    // Through the file, as a user would.
    private static decimal Score(PerformanceEvaluator evaluator, Submission sheet)
    {
        ArrayBufferWriter<byte> file = new();
        evaluator.Json.WriteSubmission(file, sheet);
        return evaluator.Evaluate(evaluator.Json.ReadSubmission(file.WrittenSpan.ToArray())).Score;
    }
}
