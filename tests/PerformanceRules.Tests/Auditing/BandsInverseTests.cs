using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>The nearest value that a table of bands gives so many of 10 points for, worked out by hand.</summary>
public sealed class BandsInverseTests
{
    // Half the weight from half the target on, all of it at the target, evenly between.
    private static readonly BandsRule Completion = Table(
        BandMeasure.Completion,
        new ScoreBand { To = 0.5m, Share = 0 },
        new ScoreBand { From = 0.5m, To = 1, Share = 0.5m, ShareAtTo = 1 },
        new ScoreBand { From = 1, Share = 1 });

    // All up to the target, less and less up to twice of it.
    private static readonly BandsRule Saving = Table(
        BandMeasure.Completion,
        new ScoreBand { To = 1, Share = 1 },
        new ScoreBand { From = 1, To = 2, Share = 1, ShareAtTo = 0 },
        new ScoreBand { From = 2, Share = 0 });

    // 10% of the target either way.
    private static readonly BandsRule Tolerance = Table(
        BandMeasure.Deviation,
        new ScoreBand { To = -0.1m, Share = 0 },
        new ScoreBand { From = -0.1m, To = 0.1m, IncludesTo = true, Share = 1 },
        new ScoreBand { From = 0.1m, ExcludesFrom = true, Share = 0 });

    // Nothing but a narrow band in the middle.
    private static readonly BandsRule Narrow = Table(
        BandMeasure.Completion,
        new ScoreBand { To = 0.91m, Share = 0 },
        new ScoreBand { From = 0.91m, To = 0.99m, Share = 1 },
        new ScoreBand { From = 0.99m, Share = 0 });

    [Theory]
    [InlineData("16批次", 10, "actual 16批次 → 20批次")]
    [InlineData("12批次", 7.5, "actual 12批次 → 15批次")]
    [InlineData("15批次", 7.5, "actual 15批次")]
    [InlineData("7批次", 2, "actual 7批次 → 10批次")]
    [InlineData("12批次", 7.6, "actual 12批次 → 16批次")] // 15.2
    [InlineData("30批次", 10, "actual 30批次")]
    [InlineData("完成", 10, "none")]
    public void Of_the_completion(string actual, decimal points, string bound) => Assert.Equal(bound, Told.Bound(Completion, "≥20批次", actual, points));

    [Theory]
    [InlineData("36万元", 5, "actual 36万元 → 30万元")]
    [InlineData("36万元", 10, "actual 36万元 → 20万元")]
    [InlineData("30万元", 5, "actual 30万元")]
    public void Of_a_saving(string actual, decimal points, string bound) => Assert.Equal(bound, Told.Bound(Saving, "20万元", actual, points));

    [Theory]
    [InlineData("120万元", "actual 120万元 → 110万元")]
    [InlineData("110万元", "actual 110万元")]
    [InlineData("70万元", "actual 70万元 → 90万元")]
    public void Of_the_deviation(string actual, string bound) => Assert.Equal(bound, Told.Bound(Tolerance, "100万元", actual, 10));

    // Where no whole number lies in the band, its bound is all there is to aim at.
    [Theory]
    [InlineData("≥10批次", "5批次", "actual 5批次 → 9.1批次")]
    [InlineData("≥13批次", "5批次", "actual 5批次 → 12批次")] // 11.83 to 12.87
    [InlineData("≥13批次", "13批次", "actual 13批次 → 12批次")]
    public void Whole_numbers_where_there_is_one(string target, string actual, string bound) => Assert.Equal(bound, Told.Bound(Narrow, target, actual, 10));

    private static BandsRule Table(BandMeasure measure, params ScoreBand[] bands) => new() { Measure = measure, Bands = bands };
}
