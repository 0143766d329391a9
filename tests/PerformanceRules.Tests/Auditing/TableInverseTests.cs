using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>The inverses of tables, dates and combinations, worked out by hand.</summary>
public sealed class TableInverseTests
{
    // 重点支出安排率: 90%（含）以上5分，80%（含）-90%4分，70%（含）-80%3分，60%（含）-70%2分，低于60%不得分。
    private static readonly BandsRule Steps = new()
    {
        Unit = "%",
        Bands =
        [
            new ScoreBand { To = 60, Points = 0 },
            new ScoreBand { From = 60, To = 70, Points = 2 },
            new ScoreBand { From = 70, To = 80, Points = 3 },
            new ScoreBand { From = 80, To = 90, Points = 4 },
            new ScoreBand { From = 90, Points = 5 },
        ],
    };

    // 预算调整率: 0得3分；0-10%（含）2分；10-20%（含）1分；20-30%（含）0.5分；大于30%不得分。
    private static readonly BandsRule Falling = new()
    {
        Bands =
        [
            new ScoreBand { From = 0, To = 0, IncludesTo = true, Points = 3 },
            new ScoreBand { From = 0, ExcludesFrom = true, To = 0.1m, IncludesTo = true, Points = 2 },
            new ScoreBand { From = 0.1m, ExcludesFrom = true, To = 0.2m, IncludesTo = true, Points = 1 },
            new ScoreBand { From = 0.2m, ExcludesFrom = true, Points = 0 },
        ],
    };

    // 功效系数 between 60 and 100: a point for every 8.
    private static readonly BandsRule Rising = new()
    {
        Bands = [new ScoreBand { To = 60, Points = 0 }, new ScoreBand { From = 60, To = 100, Points = 0, PointsAtTo = 5 }, new ScoreBand { From = 100, Points = 5 }],
    };

    [Theory]
    [InlineData("55%", 5, "90%")]
    [InlineData("89.99%", 5, "90%")]
    [InlineData("72%", 4, "80%")]
    [InlineData("72%", 3.5, "80%")]
    [InlineData("72%", 3, "72%")]
    [InlineData("95%", 5, "95%")]
    public void Steps_of_points(string actual, decimal points, string value) => AssertBound(Steps, actual, points, value, isIncluded: true);

    [Theory]
    [InlineData("15%", 2, "10%")]
    [InlineData("15%", 3, "0%")]
    [InlineData("50%", 0.4, "20%")]
    [InlineData("5%", 2, "5%")]
    public void Less_is_better_with_the_upper_bounds_included(string actual, decimal points, string value) => AssertBound(Falling, actual, points, value, isIncluded: true);

    [Theory]
    [InlineData("60", 1, "68")]
    [InlineData("60", 2.25, "78")]
    [InlineData("10", 5, "100")]
    [InlineData("80", 2, "80")]
    public void Between_bounds_in_proportion(string actual, decimal points, string value) => AssertBound(Rising, actual, points, value, isIncluded: true);

    [Fact]
    public void A_bound_that_does_not_belong_to_its_band_is_said_to_lie_beyond()
    {
        BandsRule rule = new() { Unit = "%", Bands = [new ScoreBand { To = 80, IncludesTo = true, Points = 0 }, new ScoreBand { From = 80, ExcludesFrom = true, Points = 5 }] };

        AssertBound(rule, "70%", 5, "above 80%", isIncluded: false);
    }

    [Fact]
    public void A_rate_that_is_rounded_first_needs_half_a_step_less()
    {
        BandsRule rounded = Steps with { RateRounding = RateRounding.Percent2 };

        AssertBound(rounded, "72%", 5, "89.995%", isIncluded: true);
        AssertBound(Falling with { RateRounding = RateRounding.Percent2 }, "15%", 2, "below 10.005%", isIncluded: false);
    }

    [Fact]
    public void A_score_that_no_band_earns_has_no_bound()
    {
        BandsRule rule = Steps with { Bands = [.. Steps.Bands.Take(4)] };

        Assert.Null(rule.ValueFor(Row("72%"), 5, 5));
        Assert.Null(Steps.ValueFor(Row("很好"), 5, 5));
    }

    [Theory]
    [InlineData("2023年11月14日", StepCounting.Whole, 4, 59)] // 30 days late a point, a step that is reached counts: 45 days cost 1 point, 59 do too.
    [InlineData("2023年11月14日", StepCounting.Whole, 5, 29)]
    [InlineData("2023年11月14日", StepCounting.Started, 4, 30)]
    [InlineData("2023年11月14日", StepCounting.Started, 5, 0)]
    [InlineData("2023年11月14日", StepCounting.Proportional, 4, 30)]
    [InlineData("2023年11月14日", StepCounting.Proportional, 4.5, 15)]
    public void Days_late(string actual, StepCounting steps, decimal points, int most)
    {
        DeadlineRule rule = new() { DeductionPerStep = 1, DaysPerStep = 30, Steps = steps };
        ScoreBound bound = rule.ValueFor(new DeadlineEvidence { Target = "2023年9月30日前", Actual = actual }, 5, points)!;

        Assert.Equal(("daysLate", 45, Math.Min(45, most), "天"), (bound.Name, bound.Present, bound.Value, bound.Unit));
    }

    [Fact]
    public void Late_is_nothing_where_no_deduction_is_named()
    {
        ScoreBound bound = new DeadlineRule().ValueFor(new DeadlineEvidence { Target = "9月30日前", Actual = "2023年11月14日" }, 5, 1)!;

        Assert.Equal((45, 0), (bound.Present, bound.Value));
        Assert.Null(new DeadlineRule().ValueFor(new DeadlineEvidence { Target = "尽快", Actual = "2023年11月14日" }, 5, 1));
    }

    [Theory]
    [InlineData(CombinationMethod.Minimum, 3, 18, 8, "items", 2)] // The lower of 7 and 9: for 8 the list may fail 2.
    [InlineData(CombinationMethod.WeightedMean, 3, 20, 8.5, "items", 2)] // 0.5 × 10 + 0.5 × 7 = 8.5: 8.5 is there already…
    [InlineData(CombinationMethod.WeightedMean, 3, 20, 9, "items", 2)] // …and for 9 the list has to score 8.
    public void A_combination_with_one_part_in_the_way(CombinationMethod method, int failed, int actual, decimal points, string part, int most)
    {
        ScoreBound bound = Combination(method).ValueFor(Parts(failed, actual), 10, points)!;

        Assert.Equal((part, "failed"), (bound.Part, bound.Name));
        Assert.Equal(points == 8.5m ? failed : most, bound.Value);
    }

    [Theory]
    [InlineData(CombinationMethod.Minimum)]
    [InlineData(CombinationMethod.WeightedMean)]
    public void Where_several_parts_stand_in_the_way_no_one_value_will_do(CombinationMethod method) =>
        Assert.Null(Combination(method).ValueFor(Parts(failed: 3, actual: 10), 10, 10));

    private static void AssertBound(BandsRule rule, string actual, decimal points, string value, bool isIncluded)
    {
        ScoreBound bound = rule.ValueFor(Row(actual), 5, points)!;

        Assert.Equal((value, isIncluded), (bound.ToText(Language.English), bound.IsIncluded));
    }

    private static TargetRatioEvidence Row(string actual) => new() { Actual = actual };

    private static CombinationRule Combination(CombinationMethod method)
    {
        decimal? share = method == CombinationMethod.WeightedMean ? 0.5m : null;
        return new CombinationRule
        {
            Method = method,
            Parts =
            [
                new CombinedPart { Id = "items", Share = share, Rule = new ChecklistRule { ItemCount = 10, DeductionPerItem = 1 } },
                new CombinedPart { Id = "meetings", Share = share, Rule = new TargetRatioRule() },
            ],
        };
    }

    private static CombinationEvidence Parts(int failed, int actual) => new()
    {
        Parts =
        [
            new PartEvidence { Part = "items", Evidence = new ChecklistEvidence { Failed = failed } },
            new PartEvidence { Part = "meetings", Evidence = new TargetRatioEvidence { Target = "≥20批次", Actual = actual } },
        ],
    };
}
