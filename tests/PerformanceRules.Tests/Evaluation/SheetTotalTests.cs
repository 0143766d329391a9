using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Evaluation;

/// <summary>How rows become a total: rows that do not apply, claims that do not add up, vetoes, and when a total is rounded.</summary>
public sealed class SheetTotalTests
{
    private static readonly RulebookDefinition Definition = new()
    {
        Id = "total",
        Version = "1",
        Title = "合计",
        FirstYear = 2020,
        Sections =
        [
            new Section { Id = "work", Title = "工作", Weight = 100, Indicators = [Judged("a", 60), Judged("b", 30), Judged("c", 10)] },
            new Section { Id = "bonus", Title = "加分项", Weight = 3, Effect = SectionEffect.Bonus, Indicators = [Judged("prize", 2)] },
            new Section { Id = "penalty", Title = "减分项", Weight = 5, Effect = SectionEffect.Penalty, Indicators = [Judged("late", 4)] },
            new Section { Id = "accident", Title = "事故", Weight = 1, Effect = SectionEffect.Veto, Ceiling = 59, Indicators = [Judged("accident-one", 1)] },
            new Section { Id = "fraud", Title = "舞弊", Weight = 1, Effect = SectionEffect.Veto, Ceiling = 40, Indicators = [Judged("fraud-one", 1)] },
            new Section { Id = "leak", Title = "泄密", Weight = 1, Effect = SectionEffect.Veto, Ceiling = 50, Indicators = [Judged("leak-one", 1)] },
        ],
    };

    // The points of the rows that apply, on the scale of the whole: 50 of 60 are 83.33 of 100.
    [Theory]
    [InlineData("a=60 b=30 c=-", 100)]
    [InlineData("a=50 b=- c=-", 83.33)]
    [InlineData("a=59.99 b=- c=-", 99.98)]
    [InlineData("a=- b=20 c=5", 62.5)]
    [InlineData("a=- b=- c=-", 0)]
    [InlineData("a=50 b=- c=- prize=-", 83.33)] // A bonus that does not apply takes nothing away from the weight.
    [InlineData("a=50 b=- c=- prize=1", 84.33)]
    public void Rows_that_do_not_apply_leave_their_weight_to_the_others(string rows, double total)
    {
        EvaluationReport report = Report(rows);

        Assert.Equal((ReportStatus.Complete, (decimal)total), (report.Status, report.Score));
        Assert.Empty(report.Findings);
        Assert.Equal(rows.Contains("b=-", StringComparison.Ordinal), report.Find("b")!.IsNotApplicable);
        Assert.Equal(rows.Contains("b=-", StringComparison.Ordinal), report.Find("b")!.Score is null);
    }

    [Theory]
    [InlineData("accident-one=0", 59)]
    [InlineData("accident-one=0 fraud-one=0 leak-one=0", 40)]
    [InlineData("accident-one=1 leak-one=0", 50)]
    [InlineData("accident-one=0.5", 59)]
    [InlineData("accident-one=1 fraud-one=1 leak-one=1", 90)]
    public void Of_several_vetoes_the_lowest_holds(string vetoes, double total) =>
        Assert.Equal((decimal)total, Report("a=60 b=30 c=0 " + vetoes).Score);

    [Fact]
    public void A_veto_says_what_holds_the_total()
    {
        Finding finding = Assert.Single(Report("a=60 b=30 c=0 accident-one=0").Findings);

        Assert.Equal("vetoed: “accident-one”触发一票否决，总分以 59 分为限。", finding.ToString());
        Assert.Equal((Severity.Warning, "accident-one"), (finding.Severity, finding.Indicator));
    }

    // Each section's own score counts what stands in it, whatever it does to the total.
    [Fact]
    public void Sections_show_what_was_scored_in_them() => Assert.Equal(
        [("work", 100m, 90m), ("bonus", 3m, 2m), ("penalty", 5m, 4m), ("accident", 1m, 1m), ("fraud", 1m, 0m), ("leak", 1m, 0m)],
        Report("a=60 b=30 c=0 prize=2 late=4 accident-one=1").Sections.Select(static section => (section.Id, section.Weight, section.Score)));

    [Theory]
    [InlineData("a=60! b=30! c=0!", 90, null)]
    [InlineData("a=60! b=30! c=0!", 91, 90.0)]
    [InlineData("a=60! b=30! c=0!", 89.99, 90.0)]
    [InlineData("a=60! b=30 c=0", 60, null)] // Rows without a claim may be worth anything up to their weight.
    [InlineData("a=60! b=30 c=0", 100, null)]
    [InlineData("a=60! b=30 c=0", 100.01, 60.0)]
    [InlineData("a=60! b=30 c=0", 59.99, 60.0)]
    [InlineData("a=60! b=30! c=0! prize=2! late=4!", 88, null)]
    [InlineData("a=60! b=30! c=0! prize=2! late=4!", 96, 88.0)] // A penalty's claim is taken off.
    [InlineData("a=60! b=30! c=0! accident-one=1!", 90, null)] // A veto's is no points at all.
    [InlineData("a=60! b=30! c=0! accident-one=1!", 91, 90.0)]
    [InlineData("a=60 b=30 c=0", 112, null)] // Nothing is claimed that the total could differ from.
    public void A_claimed_total_is_held_against_the_claims(string rows, double claimed, double? sum)
    {
        IReadOnlyList<Finding> findings = Report(rows, (decimal)claimed).Findings;

        Assert.Equal(
            sum is null ? [] : [((decimal?)claimed, (decimal?)sum, Severity.Warning)],
            findings.Select(static finding => (finding.Claimed, finding.Computed, finding.Severity)));
        Assert.All(findings, finding => Assert.Equal(
            FormattableString.Invariant($"The claims add up to {sum}, not to the claimed total of {claimed}."), finding.ToText(Language.English)));
    }

    [Theory]
    [InlineData(true, 2, "a=20.004 b=10.004 c=0", 30)] // Each to two decimals.
    [InlineData(false, 2, "a=20.004 b=10.004 c=0", 30.01)] // The sum alone.
    [InlineData(false, 1, "a=20.04 b=10.04 c=0", 30.1)]
    [InlineData(true, 0, "a=20.5 b=10.4 c=0", 31)] // Half up.
    [InlineData(false, 2, "a=20.004 b=10 c=0 prize=1.004 late=0.004", 31)]
    [InlineData(false, 2, "a=20 b=10 c=0 prize=1.006", 31.01)] // What is added outside the weight by itself.
    public void Scores_are_rounded_each_or_together(bool each, int decimals, string rows, double total)
    {
        Rulebook rulebook = Rulebook.Create(Definition with { ScoreRounding = new ScoreRounding { EachIndicator = each, Decimals = decimals } });

        Assert.Equal((decimal)total, Report(rulebook, Sheet(rows, claimedTotal: null)).Score);
    }

    private static Indicator Judged(string id, decimal weight) => new() { Id = id, Title = id, Weight = weight, Rule = new JudgementRule(), NotApplicableAllowed = true };

    private static EvaluationReport Report(string rows, decimal? claimedTotal = null) => Report(Rulebook.Create(Definition), Sheet(rows, claimedTotal));

    private static EvaluationReport Report(Rulebook rulebook, Submission sheet) =>
        Reports.Evaluate(PerformanceEvaluator.CreateBuilder().AddRulebook(rulebook).Build(), sheet);

    // "a=60 b=30!": the points of each row, "-" where it does not apply, "!" where they are claimed as well.
    private static Submission Sheet(string rows, decimal? claimedTotal) => new()
    {
        Rulebook = "total@1",
        Unit = "某单位",
        Year = 2024,
        ClaimedTotal = claimedTotal,
        Indicators = [.. rows.Split(' ').Select(static row => Row(row.Split('=')[0], row.Split('=')[1]))],
    };

    private static SubmittedIndicator Row(string id, string points) => points == "-"
        ? new SubmittedIndicator { Id = id, NotApplicable = new NotApplicable { Reason = "本年度未发生" } }
        : new SubmittedIndicator
        {
            Id = id,
            Claimed = points.EndsWith('!') ? Number(points) : null,
            Evidence = new JudgementEvidence { Points = Number(points), Reason = "说明" },
        };

    private static decimal Number(string points) => decimal.Parse(points.TrimEnd('!'), System.Globalization.CultureInfo.InvariantCulture);
}
