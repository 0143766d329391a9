using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Rulebooks;

public sealed class JudgementRangeTests
{
    private const string Reached = "达成年度指标";
    private const string Partly = "部分达成年度指标并具有一定效果";
    private const string Missed = "未达成年度指标且效果较差";

    private static readonly JudgementRule Ministry = new()
    {
        Ranges =
        [
            new JudgementRange { Grade = Reached, From = 0.8m, To = 1 },
            new JudgementRange { Grade = Partly, From = 0.6m, To = 0.8m },
            new JudgementRange { Grade = Missed, From = 0, To = 0.6m },
        ],
    };

    [Theory]
    [InlineData(Reached, 10)]
    [InlineData(Reached, 8)]
    [InlineData(Partly, 7.99)]
    [InlineData(Partly, 6)]
    [InlineData(Missed, 5.99)]
    [InlineData(Missed, 0)]
    public void Points_lie_in_the_range_of_their_grade(string grade, decimal points) =>
        Assert.Equal(points, Scored.Of(Ministry, new JudgementEvidence { Grade = grade, Points = points }));

    [Theory]
    [InlineData(Reached, 7.99)]
    [InlineData(Partly, 8)]
    [InlineData(Partly, 5.99)]
    [InlineData(Missed, 6)]
    [InlineData("优", 10)]
    public void Points_outside_the_range_of_their_grade_are_a_finding(string grade, decimal points) =>
        Assert.Equal(FindingCodes.EvidenceInvalid, Scored.Fault(Ministry, new JudgementEvidence { Grade = grade, Points = points }).Code);

    [Fact]
    public void Points_without_a_grade_need_none() => Assert.Equal(7, Scored.Of(Ministry, new JudgementEvidence { Points = 7 }));

    [Fact]
    public void A_range_of_the_ministry_does_not_score_without_points() =>
        Assert.Equal(FindingCodes.EvidenceMissing, Scored.Fault(Ministry, new JudgementEvidence { Grade = Reached }).Code);

    [Theory]
    [InlineData("优", 10)]
    [InlineData("良", 8)]
    [InlineData("差", 0)]
    public void A_grade_of_one_share_scores_by_itself(string grade, decimal score)
    {
        JudgementRule rule = new()
        {
            Ranges =
            [
                new JudgementRange { Grade = "优", From = 1, To = 1 },
                new JudgementRange { Grade = "良", From = 0.8m, To = 0.8m },
                new JudgementRange { Grade = "差", From = 0, To = 0 },
            ],
        };

        Assert.Equal(score, Scored.Of(rule, new JudgementEvidence { Grade = grade }));
        Assert.Equal(FindingCodes.EvidenceInvalid, Scored.Fault(rule, new JudgementEvidence { Grade = grade, Points = 5 }).Code);
        Assert.Empty(rule.CheckSettings(10));
    }

    [Fact]
    public void A_grade_where_the_standard_names_none_is_a_finding() =>
        Assert.Equal(FindingCodes.EvidenceInvalid, Scored.Fault(new JudgementRule(), new JudgementEvidence { Grade = "优", Points = 5 }).Code);

    [Fact]
    public void Ranges_that_overlap_or_stand_twice_are_refused()
    {
        JudgementRule rule = new()
        {
            Ranges =
            [
                new JudgementRange { Grade = "优", From = 0.8m, To = 1.2m },
                new JudgementRange { Grade = "优", From = 0, To = 0.9m },
            ],
        };

        Assert.Equal(["ranges[0]", "ranges[1].to", "ranges[1].grade"], rule.CheckSettings(10).Select(static error => error.Setting));
    }
}
