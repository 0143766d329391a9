using PerformanceRules.Rules;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>What is said of tables of bands (档次): errors where a value could score two ways or none, remarks where the standard may not mean what it says.</summary>
public sealed class BandSettingTests
{
    private const string NoValue = "No value lies in the band: its lower bound is not below its upper one. A band of one value includes both.";
    private const string OneOfTwo = "A band gives points or a share of the weight: one of the two.";
    private const string BothBounds = "A band that rises or falls evenly gives what is earned at both bounds: points and pointsAtTo, or share and shareAtTo.";
    private const string TwoBounds = "A band that rises or falls evenly has two bounds.";
    private const string Points = "Points are 0 to the weight.";
    private const string Share = "A share of the weight is 0 to 1.";
    private const string Overlap = "The band begins before the one above it ends: put the bands in rising order, each value in one of them.";

    [Theory]
    [InlineData("""{ "from": 5, "to": 4, "points": 1 }""", NoValue)]
    [InlineData("""{ "from": 5, "to": 5, "points": 1 }""", NoValue)]
    [InlineData("""{ "from": 5, "to": 5, "includesTo": true, "excludesFrom": true, "points": 1 }""", NoValue)]
    [InlineData("""{ "from": 5, "to": 5, "includesTo": true, "points": 10 }""", null)]
    [InlineData("""{ "points": 10 }""", null)]
    [InlineData("""{ "from": 0 }""", OneOfTwo)]
    [InlineData("""{ "points": 1, "share": 0.1 }""", OneOfTwo)]
    [InlineData("""{ "from": 0, "to": 1, "points": 1, "shareAtTo": 0.5 }""", BothBounds)]
    [InlineData("""{ "from": 0, "to": 1, "share": 0.1, "pointsAtTo": 5 }""", BothBounds)]
    [InlineData("""{ "from": 0, "to": 1, "points": 1, "pointsAtTo": 10 }""", null)]
    [InlineData("""{ "from": 0, "to": 1, "share": 0.1, "shareAtTo": 1 }""", null)]
    [InlineData("""{ "from": 0, "points": 1, "pointsAtTo": 5 }""", TwoBounds)]
    [InlineData("""{ "to": 1, "points": 1, "pointsAtTo": 5 }""", TwoBounds)]
    [InlineData("""{ "from": 1, "to": 1, "includesTo": true, "points": 1, "pointsAtTo": 5 }""", TwoBounds)]
    [InlineData("""{ "points": -1 }""", Points)]
    [InlineData("""{ "points": 10.5 }""", Points)]
    [InlineData("""{ "from": 0, "to": 1, "points": 1, "pointsAtTo": 11 }""", Points)]
    [InlineData("""{ "share": -0.1 }""", Share)]
    [InlineData("""{ "share": 1.1 }""", Share)]
    [InlineData("""{ "from": 0, "to": 1, "share": 1, "shareAtTo": 1.1 }""", Share)]
    public void One_band(string band, string? error) => Assert.Equal(error is null ? [] : ["bands[0]: " + error], Review(band));

    [Fact]
    public void A_table_has_a_band() => Assert.Equal(["bands: Give at least one band."], Review(string.Empty).Take(1));

    [Theory]
    [InlineData("""{ "to": 5, "points": 0 }, { "from": 4, "points": 10 }""", true)]
    [InlineData("""{ "to": 5, "includesTo": true, "points": 0 }, { "from": 5, "points": 10 }""", true)]
    [InlineData("""{ "from": 1, "points": 0 }, { "from": 5, "points": 10 }""", true)]
    [InlineData("""{ "to": 1, "points": 0 }, { "to": 5, "points": 10 }""", true)]
    [InlineData("""{ "to": 5, "includesTo": true, "points": 0 }, { "from": 5, "excludesFrom": true, "points": 10 }""", false)]
    [InlineData("""{ "to": 5, "points": 0 }, { "from": 5, "points": 10 }""", false)]
    public void Two_bands_share_no_value(string bands, bool overlap) => Assert.Equal(overlap ? ["bands[1].from: " + Overlap] : [], Review(bands));

    [Theory]
    [InlineData("""{ "to": 5, "points": 0 }, { "from": 6, "points": 10 }""", "Values between 5 and 6 lie in no band; an actual value there cannot be scored.")]
    [InlineData("""{ "to": 5, "points": 0 }, { "from": 5, "excludesFrom": true, "points": 10 }""", "Values between 5 and 5 lie in no band; an actual value there cannot be scored.")]
    public void A_value_between_two_bands_is_remarked(string bands, string remark) => Assert.Equal(["bands[1].from: " + remark], Review(bands));

    [Theory]
    [InlineData("completion", 5, 10, 9, "bands[2]: At 1 a better actual value scores less.")]
    [InlineData("completion", 5, 10, 10, null)]
    [InlineData("actual", 5, 10, 9, null)] // Of an actual value nobody says that more is better.
    public void Better_and_worth_less_is_remarked(string measure, int first, int second, int third, string? remark) => Assert.Equal(
        remark is null ? [] : [remark],
        Review($$"""{ "to": 0.5, "points": {{first}} }, { "from": 0.5, "to": 1, "points": {{second}} }, { "from": 1, "points": {{third}} }""", measure));

    [Theory]
    [InlineData("""{ "to": 5, "points": 0 }, { "from": 5, "share": 0 }""", "Nothing earns a point.")]
    [InlineData("""{ "to": 5, "points": 0 }, { "from": 5, "points": 9 }""", "Nothing earns the indicator's full weight.")]
    [InlineData("""{ "to": 5, "points": 0 }, { "from": 5, "share": 0.9 }""", "Nothing earns the indicator's full weight.")]
    [InlineData("""{ "to": 5, "share": 0.5 }, { "from": 5, "to": 6, "share": 0, "shareAtTo": 1 }""", null)]
    [InlineData("""{ "from": 5, "to": 6, "points": 0, "pointsAtTo": 10 }""", null)]
    public void What_nothing_earns_is_remarked(string bands, string? remark) => Assert.Equal(remark is null ? [] : ["bands: " + remark], Review(bands));

    [Fact]
    public void Without_a_weight_points_may_be_all_there_is_and_shares_may_not()
    {
        SettingContext own = new(null, []);

        Assert.Empty(new BandsRule { Bands = [new ScoreBand { Points = 5 }] }.Review(own));
        Assert.Empty(new BandsRule { Bands = [new ScoreBand { To = 1, Share = 0.5m }, new ScoreBand { From = 1, Points = 5 }] }.Review(own));
        Assert.Equal("bands", Assert.Single(new BandsRule { Bands = [new ScoreBand { Share = 0.9m }] }.Review(own)).Setting);
    }

    private static IReadOnlyList<string> Review(string bands, string measure = "actual") =>
        RuleReview.Of($$"""{ "kind": "bands", "measure": "{{measure}}", "bands": [{{bands}}] }""");
}
