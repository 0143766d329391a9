using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>Which bounds of a band belong to it (含), seen from the values outside: the inverse of a table at its seams. Values are percents.</summary>
public sealed class BandBoundTests
{
    [Theory]
    [InlineData("80%", "actual 80% → above 80%")]
    [InlineData("70%", "actual 70% → above 80%")]
    [InlineData("80.01%", "actual 80.01%")]
    public void From_above_80(string actual, string bound) => Assert.Equal(bound, Of(actual, Nothing(null, 80, includesTo: true), All(80, null, excludesFrom: true)));

    [Theory]
    [InlineData("80%", "actual 80% → below 80%")]
    [InlineData("90%", "actual 90% → below 80%")]
    [InlineData("79.99%", "actual 79.99%")]
    public void To_below_80(string actual, string bound) => Assert.Equal(bound, Of(actual, All(null, 80), Nothing(80, null)));

    [Theory]
    [InlineData("80%", "actual 80%")]
    [InlineData("90%", "actual 90% → 80%")]
    public void To_80_inclusive(string actual, string bound) => Assert.Equal(bound, Of(actual, All(null, 80, includesTo: true), Nothing(80, null, excludesFrom: true)));

    [Fact]
    public void At_the_very_end_of_a_band_that_rises() => Assert.Equal(
        "actual 60% → 100%",
        Of("60%", new ScoreBand { From = 50, To = 100, IncludesTo = true, Points = 0, PointsAtTo = 10 }));

    [Fact]
    public void Never_where_the_end_of_the_rise_does_not_belong_to_it() => Assert.Equal(
        "none",
        Of("60%", new ScoreBand { From = 50, To = 100, Points = 0, PointsAtTo = 10 }, new ScoreBand { From = 100, Points = 9 }));

    [Theory]
    [InlineData("2%", "actual 2% → below 1%")]
    [InlineData("3%", "actual 3% → below 1%")] // 1 and 5 are equally far: the first band is named.
    [InlineData("4%", "actual 4% → 5%")]
    public void The_nearest_of_two_bands(string actual, string bound) => Assert.Equal(bound, Of(actual, All(null, 1), Nothing(1, 5), All(5, null)));

    // Where one band ends before a value and the next is that value, the value itself will do.
    [Fact]
    public void A_band_of_one_value_beside_another() => Assert.Equal(
        "actual 7% → 5%",
        Of("7%", All(null, 5), All(5, 5, includesTo: true), Nothing(5, null, excludesFrom: true)));

    // A rate that is rounded to 0.01% first, half away from zero: what rounds into the band begins half a step before it.
    [Theory]
    [InlineData("70%", "actual 70% → 80.005%", 80, true)]
    [InlineData("70%", "actual 70% → 80.005%", 80.001, true)]
    [InlineData("70%", "actual 70% → 79.995%", 80, false)]
    [InlineData("70%", "actual 70% → 80.005%", 80.001, false)]
    public void Rounded_before_it_is_above(string actual, string bound, double from, bool excludes) => Assert.Equal(
        bound,
        Rounded(actual, Nothing(null, (decimal)from, includesTo: excludes), All((decimal)from, null, excludesFrom: excludes)));

    [Theory]
    [InlineData("90%", "actual 90% → below 79.995%", 80, false)]
    [InlineData("90%", "actual 90% → below 80.005%", 80.001, false)]
    [InlineData("90%", "actual 90% → below 80.005%", 80, true)]
    [InlineData("1%", "actual 1% → -9.995%", -10, true)] // −9.995% is −10%.
    [InlineData("1%", "actual 1% → below 0.005%", 0, true)]
    public void Rounded_before_it_is_below(string actual, string bound, double to, bool includes) => Assert.Equal(
        bound,
        Rounded(actual, All(null, (decimal)to, includesTo: includes), Nothing((decimal)to, null, excludesFrom: includes)));

    [Fact]
    public void Rounded_to_zero_from_below() => Assert.Equal("actual -1% → above -0.005%", Rounded("-1%", Nothing(null, 0), All(0, null)));

    [Theory]
    [InlineData(10, 10, "actual 15% → below 10.005%")]
    [InlineData(10.001, 10.011, "actual 15% → below 10.015%")]
    [InlineData(10.001, 10.004, "none")] // No rate of two decimals lies in there.
    public void Rounded_into_a_narrow_band(double from, double to, string bound) => Assert.Equal(
        bound,
        Rounded("15%", Nothing(null, (decimal)from), All((decimal)from, (decimal)to, includesTo: true), Nothing((decimal)to, null, excludesFrom: true)));

    private static string Of(string actual, params ScoreBand[] bands) => Told.Bound(new BandsRule { Unit = "%", Bands = bands }, new TargetRatioEvidence { Actual = actual }, points: 10);

    private static string Rounded(string actual, params ScoreBand[] bands) =>
        Told.Bound(new BandsRule { Unit = "%", Bands = bands, RateRounding = RateRounding.Percent2 }, new TargetRatioEvidence { Actual = actual }, points: 10);

    private static ScoreBand All(decimal? from, decimal? to, bool excludesFrom = false, bool includesTo = false) =>
        new() { From = from, ExcludesFrom = excludesFrom, To = to, IncludesTo = includesTo, Points = 10 };

    private static ScoreBand Nothing(decimal? from, decimal? to, bool excludesFrom = false, bool includesTo = false) =>
        All(from, to, excludesFrom, includesTo) with { Points = 0 };
}
