using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Rulebooks;

public sealed class BandsRuleTests
{
    /// <summary>重点支出安排率: ≥90% 5分；80%（含）-90% 4分；70%（含）-80% 3分；60%（含）-70% 2分；低于60% 0分.</summary>
    private static readonly BandsRule KeySpending = new()
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

    /// <summary>预算调整率: =0 3分；0-10%（含）2分；10-20%（含）1分；20-30%（含）0.5分；大于30% 0分.</summary>
    private static readonly BandsRule BudgetAdjustment = new()
    {
        Unit = "%",
        Bands =
        [
            new ScoreBand { From = 0, To = 0, IncludesTo = true, Points = 3 },
            new ScoreBand { From = 0, ExcludesFrom = true, To = 10, IncludesTo = true, Points = 2 },
            new ScoreBand { From = 10, ExcludesFrom = true, To = 20, IncludesTo = true, Points = 1 },
            new ScoreBand { From = 20, ExcludesFrom = true, To = 30, IncludesTo = true, Points = 0.5m },
            new ScoreBand { From = 30, ExcludesFrom = true, Points = 0 },
        ],
    };

    /// <summary>成本控制率 within ±10% 5分, ±10–15% 3分, ±15–20% 1分, beyond ±20% 0分.</summary>
    private static readonly BandsRule CostControl = new()
    {
        Measure = BandMeasure.Deviation,
        Bands =
        [
            new ScoreBand { To = -0.2m, Points = 0 },
            new ScoreBand { From = -0.2m, To = -0.15m, Points = 1 },
            new ScoreBand { From = -0.15m, To = -0.1m, Points = 3 },
            new ScoreBand { From = -0.1m, To = 0.1m, IncludesTo = true, Points = 5 },
            new ScoreBand { From = 0.1m, ExcludesFrom = true, To = 0.15m, IncludesTo = true, Points = 3 },
            new ScoreBand { From = 0.15m, ExcludesFrom = true, To = 0.2m, IncludesTo = true, Points = 1 },
            new ScoreBand { From = 0.2m, ExcludesFrom = true, Points = 0 },
        ],
    };

    /// <summary>功效系数: 60% of the weight at 不允许值 80, the whole at 满意值 95, even between.</summary>
    private static readonly BandsRule Efficacy = new()
    {
        Unit = "%",
        Bands =
        [
            new ScoreBand { To = 80, Share = 0 },
            new ScoreBand { From = 80, To = 95, Share = 0.6m, ShareAtTo = 1 },
            new ScoreBand { From = 95, Share = 1 },
        ],
    };

    [Theory]
    [InlineData("59.99%", 0)]
    [InlineData("60%", 2)]
    [InlineData("69.99%", 2)]
    [InlineData("70%", 3)]
    [InlineData("79.99%", 3)]
    [InlineData("80%", 4)]
    [InlineData("89.99%", 4)]
    [InlineData("90%", 5)]
    [InlineData("120%", 5)]
    [InlineData("85", 4)]
    public void A_lower_bound_belongs_to_its_band(string actual, decimal score) =>
        Assert.Equal(score, Scored.Of(KeySpending, new TargetRatioEvidence { Actual = actual }, weight: 5));

    [Theory]
    [InlineData("0", 3)]
    [InlineData("0.01%", 2)]
    [InlineData("10%", 2)]
    [InlineData("10.01%", 1)]
    [InlineData("20%", 1)]
    [InlineData("30%", 0.5)]
    [InlineData("30.01%", 0)]
    public void An_upper_bound_belongs_to_its_band_where_the_standard_says_so(string actual, decimal score) =>
        Assert.Equal(score, Scored.Of(BudgetAdjustment, new TargetRatioEvidence { Actual = actual }, weight: 3));

    [Theory]
    [InlineData(79, 0)]
    [InlineData(80, 1)]
    [InlineData(85, 3)]
    [InlineData(90, 5)]
    [InlineData(100, 5)]
    [InlineData(110, 5)]
    [InlineData(110.01, 3)]
    [InlineData(115, 3)]
    [InlineData(120, 1)]
    [InlineData(120.01, 0)]
    public void A_tolerance_around_a_target_is_bands_of_the_deviation(decimal actual, decimal score) =>
        Assert.Equal(score, Scored.Of(CostControl, Scored.Row("100万元", (Actual)(actual + "万元")), weight: 5));

    [Theory]
    [InlineData("79.99%", 0)]
    [InlineData("80%", 6)]
    [InlineData("87.5%", 8)]
    [InlineData("95%", 10)]
    [InlineData("100%", 10)]
    public void Between_two_values_points_rise_evenly(string actual, decimal score) =>
        Assert.Equal(score, Scored.Of(Efficacy, new TargetRatioEvidence { Actual = actual }));

    [Theory]
    [InlineData(19, 0)]
    [InlineData(20, 10)]
    public void All_or_nothing_is_two_bands_of_the_completion(decimal actual, decimal score)
    {
        BandsRule rule = new() { Measure = BandMeasure.Completion, Bands = [new ScoreBand { To = 1, Share = 0 }, new ScoreBand { From = 1, Share = 1 }] };

        Assert.Equal(score, Scored.Of(rule, Scored.Row("≥20", actual)));
    }

    [Fact]
    public void Counts_and_a_JSON_number_are_read_in_the_unit_of_the_bounds()
    {
        Assert.Equal(4, Scored.Of(KeySpending, new TargetRatioEvidence { Actual = Actual.OfCounts(17, 20) }, weight: 5));
        Assert.Equal(4, Scored.Of(KeySpending, new TargetRatioEvidence { Actual = 85m }, weight: 5));
        Assert.Equal(3, Scored.Of(KeySpending, new TargetRatioEvidence { Actual = Actual.OfCounts(79999, 100000) }, weight: 5));
        BandsRule rounded = KeySpending with { RateRounding = RateRounding.Percent2 };
        Assert.Equal(4, Scored.Of(rounded, new TargetRatioEvidence { Actual = Actual.OfCounts(79999, 100000) }, weight: 5));

        // However the rate is written: in percent, as a number beside bounds in percent, or without a unit.
        Assert.All(new Actual[] { "79.999%", 79.999m, "79.999" }, actual => Assert.Equal(4, Scored.Of(rounded, new TargetRatioEvidence { Actual = actual }, weight: 5)));
    }

    [Fact]
    public void A_number_on_another_scale_than_the_bounds_is_doubtful()
    {
        Assert.Equal(FindingCodes.UnitDoubtful, Scored.Fault(KeySpending, new TargetRatioEvidence { Actual = 0.85m }).Code);
        Assert.Equal(4, Scored.Of(KeySpending, new TargetRatioEvidence { Actual = Actual.Percent(85) }, weight: 5));
    }

    [Theory]
    [InlineData("完成", FindingCodes.TargetUnreadable)]
    [InlineData("56人", FindingCodes.UnitMismatch)]
    [InlineData("——", FindingCodes.EvidenceMissing)]
    [InlineData("-5%", FindingCodes.EvidenceInvalid)]
    public void What_lies_in_no_band_is_a_finding(string actual, string code) =>
        Assert.Equal(code, Scored.Fault(BudgetAdjustment, new TargetRatioEvidence { Actual = actual }).Code);

    [Fact]
    public void A_value_in_two_bands_a_band_of_nothing_and_points_above_the_weight_are_refused()
    {
        BandsRule rule = new()
        {
            Bands =
            [
                new ScoreBand { To = 5, IncludesTo = true, Points = 1 },
                new ScoreBand { From = 5, To = 5, Points = 2 },
                new ScoreBand { From = 4, Points = 11, Share = 1 },
                new ScoreBand { From = 6, PointsAtTo = 3 },
            ],
        };

        Assert.Equal(
            ["bands[1]", "bands[1].from", "bands[2]", "bands[2].from", "bands[3]", "bands[3].from"],
            rule.CheckSettings(10).Select(static error => error.Setting));
    }
}
