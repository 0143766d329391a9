using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Tests.Auditing;

/// <summary>What moved between two reports, and why.</summary>
public sealed class ReportComparisonTests
{
    [Fact]
    public void A_correction_shows_the_value_that_made_the_score_move()
    {
        EvaluationReport corrected = PerformanceEvaluator.Default.Evaluate(Seed.With(("\"actual\": 16", "\"actual\": 20")));
        ReportComparison comparison = ReportComparison.Compare(Seed.Report, corrected);
        Assert.Equal(1m, comparison.Difference);
        IndicatorChange change = Assert.Single(comparison.Changes);
        Assert.Equal("开展会议、培训、外出考察: 4 → 5 (+1): actual 16 → 20", change.ToText(Language.English));
        Assert.Equal("开展会议、培训、外出考察：4 → 5 (+1)：完成值 16 → 20", change.ToText(Language.Chinese));
        Assert.Equal([("goals", 1m), ("outputs", 1m)], comparison.Sections.Where(static section => section.Difference != 0).Select(static section => (section.Id, section.Difference)));
    }

    [Fact]
    public void Another_reading_is_named_as_the_cause()
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.Default;
        EvaluationReport whole = evaluator.Evaluate(Seed.WithCarryOver);
        EvaluationReport started = evaluator.Prepare(Seed.WithCarryOver, whole.Rulebook.WithReading("steps", "started")).Evaluate();
        IndicatorChange change = Assert.Single(ReportComparison.Compare(whole, started).Changes);
        Assert.Equal(("carry-over-rate", -0.4m), (change.Id, change.Difference));
        Assert.Equal(["steps=started"], change.Readings.Select(static reading => reading.ToString()));
        Assert.Empty(change.Values);
    }

    [Fact]
    public void A_row_that_only_one_report_has_is_a_change()
    {
        EvaluationReport without = PerformanceEvaluator.Default.Evaluate(Seed.Sheet with { Indicators = [.. Seed.Sheet.Indicators.Where(static row => row.Id != "staff")] });
        IndicatorChange change = Assert.Single(ReportComparison.Compare(Seed.Report, without).Changes);
        Assert.Equal(("staff", -10m, true), (change.Id, change.Difference, change.After is null));
    }
}
