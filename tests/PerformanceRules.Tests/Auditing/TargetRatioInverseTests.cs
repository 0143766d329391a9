using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>What actual value a target ratio needs for so many of 10 points, worked out by hand.</summary>
public sealed class TargetRatioInverseTests
{
    private static readonly TargetRatioRule Standard = new()
    {
        OvershootBands = [new OvershootBand { From = 2, Deduction = 0.1m }, new OvershootBand { From = 3, Deduction = 0.2m }, new OvershootBand { From = 5, Deduction = 0.3m }],
    };

    private static readonly TargetRatioRule Mirrored = Standard with { OvershootOfReverse = OvershootOfReverse.Mirrored };

    // B / A × W.
    [Theory]
    [InlineData("≥20批次", "16批次", 9, "actual 16批次 → 18批次")]
    [InlineData("≥20批次", "18批次", 9, "actual 18批次")]
    [InlineData("≥20批次", "16批次", 8.01, "actual 16批次 → 17批次")] // 16.02 of them, and they come whole.
    [InlineData("≥20.5公里", "16公里", 10, "actual 16公里 → 20.5公里")]
    [InlineData("≥20公里", "16.5公里", 9.01, "actual 16.5公里 → 18.02公里")]
    [InlineData("≥95%", "90%", 10, "actual 90% → 95%")]
    [InlineData("≥95%", "90%", 9.99, "actual 90% → 94.905%")] // A percent is no count of anything.
    [InlineData("≥20", "16", 10, "actual 16 → 20")]
    [InlineData("≥20批次", "-3批次", 0, "actual -3批次")]
    public void More_is_better(string target, string actual, decimal points, string bound) => Assert.Equal(bound, Told.Bound(Standard, target, actual, points));

    // A / B × W.
    [Theory]
    [InlineData("≤20天", "30天", 10, "actual 30天 → 20天")]
    [InlineData("≤20天", "50天", 5, "actual 50天 → 40天")]
    [InlineData("≤20天", "50天", 6, "actual 50天 → 33天")] // 33.3…
    [InlineData("≤20天", "40天", 5, "actual 40天")]
    [InlineData("≤20天", "10天", 10, "actual 10天")]
    public void Less_is_better(string target, string actual, decimal points, string bound) => Assert.Equal(bound, Told.Bound(Standard, target, actual, points));

    // W − W × (B − A) / A.
    [Theory]
    [InlineData("≤20天", "30天", 8, "actual 30天 → 24天")]
    [InlineData("≤20天", "30天", 5, "actual 30天")]
    [InlineData("≥20天", "16天", 9, "actual 16天 → 18天")]
    public void Less_is_better_in_a_line(string target, string actual, decimal points, string bound) =>
        Assert.Equal(bound, Told.Bound(new TargetRatioRule { ReverseFormula = ReverseFormula.Linear }, target, actual, points));

    // From 3 times the target on 10% off, from 4 times 20%, from 6 times 30%.
    [Theory]
    [InlineData("45人", 10, "actual 45人 → 29人")]
    [InlineData("45人", 9, "actual 45人 → 39人")]
    [InlineData("45人", 8, "actual 45人")]
    [InlineData("30人", 10, "actual 30人 → 29人")]
    [InlineData("29人", 10, "actual 29人")]
    [InlineData("30人", 9, "actual 30人")]
    [InlineData("45.5人", 10, "actual 45.5人 → below 30人")]
    public void Too_much_is_as_bad_as_too_little(string actual, decimal points, string bound) => Assert.Equal(bound, Told.Bound(Standard, "≥10人", actual, points));

    // From a third of the target down 10% off, from a quarter 20%, from a sixth 30%.
    [Theory]
    [InlineData("75人", 10, "actual 75人 → 101人")]
    [InlineData("75人", 9, "actual 75人 → 76人")]
    [InlineData("75人", 8, "actual 75人")]
    [InlineData("100人", 10, "actual 100人 → 101人")]
    [InlineData("101人", 10, "actual 101人")]
    [InlineData("75.5人", 10, "actual 75.5人 → above 100人")]
    [InlineData("0人", 10, "actual 0人 → 101人")]
    public void Too_little_likewise_where_the_bands_are_mirrored(string actual, decimal points, string bound) => Assert.Equal(bound, Told.Bound(Mirrored, "≤300人", actual, points));

    // A rate from counts is rounded to 0.01% first, half up: 94.995% is enough for 95%, and 50.005% is more than 50%.
    [Theory]
    [InlineData("≥95%", "9/10", 10, "actual 90% → 94.995%")]
    [InlineData("≥95%", "9/10", 9.5, "actual 90% → 90.245%")]
    [InlineData("≥95%", "9/10", 7, "actual 90%")]
    [InlineData("≤50%", "6/10", 10, "actual 60% → below 50.005%")]
    [InlineData("≤50%", "10001/20000", 10, "actual 50.005% → below 50.005%")]
    [InlineData("≤50%", "1/2", 10, "actual 50%")]
    [InlineData("≤50%", "6/10", 8, "actual 60%")]
    [InlineData("≥20%", "9/10", 10, "actual 90% → below 59.995%")]
    [InlineData("≥20%", "11999/20000", 10, "actual 59.995% → below 59.995%")]
    [InlineData("≥20%", "5999/10000", 10, "actual 59.99%")]
    [InlineData("≤90%", "1/10", 10, "actual 10% → 30.005%")]
    [InlineData("≤90%", "6001/20000", 10, "actual 30.005%")]
    [InlineData("≥95%", "90%", 10, "actual 90% → 95%")] // What is written as a percent was rounded by whoever wrote it.
    public void A_rate_of_counts_is_rounded_first(string target, string actual, decimal points, string bound) =>
        Assert.Equal(bound, Told.Bound(Mirrored with { RateRounding = RateRounding.Percent2 }, target, actual, points));

    // Counts that a form writes as a quotient are counts too.
    [Theory]
    [InlineData("9/10", "actual 90% → 94.995%")]
    [InlineData("23749/25000", "actual 94.996%")]
    public void So_is_a_quotient_in_a_cell(string actual, string bound) => Assert.Equal(
        bound,
        Told.Bound(Standard with { RateRounding = RateRounding.Percent2 }, new TargetRatioEvidence { Target = "≥95%", Actual = Actual.Parse(actual) }, 10));

    [Fact]
    public void An_exact_rate_of_counts_needs_all_of_it() => Assert.Equal("actual 90% → 95%", Told.Bound(Standard, "≥95%", "9/10", 10));

    // The value is told in the unit of the target, where it has one.
    [Theory]
    [InlineData("≥2万元", "15000元", "actual 1.5万元 → 2万元")]
    [InlineData("≥2万人", "15000人", "actual 1.5万人 → 2万人")]
    [InlineData("≥15亩", "0.5公顷", "actual 7.5亩 → 15亩")]
    [InlineData("≥20000元", "1.5万元", "actual 15000元 → 20000元")]
    [InlineData("≥20", "16批次", "actual 16批次 → 20批次")]
    [InlineData("≥20批次", "16", "actual 16批次 → 20批次")]
    public void In_the_unit_of_the_target(string target, string actual, string bound) => Assert.Equal(bound, Told.Bound(Standard, target, actual, 10));

    // A number beside 3亩 counts 亩, not the square metres that 亩 is converted by.
    [Fact]
    public void A_number_counts_the_targets_unit() =>
        Assert.Equal("actual 7亩 → 15亩", Told.Bound(Standard, new TargetRatioEvidence { Target = "≥15亩", Actual = 7 }, 10));

    [Fact]
    public void A_number_without_a_unit_has_none() =>
        Assert.Null(Standard.ValueFor(new TargetRatioEvidence { Target = 20, Actual = 16 }, 10, 10)!.Unit);

    [Theory]
    [InlineData("≥0批次", "-3批次", 10, "actual -3批次 → 0批次")]
    [InlineData("≤0批次", "3批次", 10, "actual 3批次 → 0批次")]
    [InlineData("≥0批次", "3批次", 10, "actual 3批次")]
    public void A_target_of_zero_is_met_or_not(string target, string actual, decimal points, string bound) => Assert.Equal(bound, Told.Bound(Standard, target, actual, points));

    [Theory]
    [InlineData("≥20批次", "完成")]
    [InlineData("完成", "20批次")]
    [InlineData("≥20批次", "5%")]
    public void What_cannot_be_scored_has_no_inverse(string target, string actual)
    {
        Assert.Equal("none", Told.Bound(Standard, target, actual, 10));
        Assert.Empty(Standard.Cliffs(new TargetRatioEvidence { Target = target, Actual = actual }, 10));
    }

    [Fact]
    public void Nor_has_other_evidence_or_none()
    {
        foreach (Evidence evidence in new Evidence[] { new ChecklistEvidence { Failed = 1 }, new TargetRatioEvidence { Actual = 3 }, new TargetRatioEvidence { Target = 3 } })
        {
            Assert.Null(Standard.ValueFor(evidence, 10, 5));
            Assert.Empty(Standard.Cliffs(evidence, 10));
        }
    }

    // Met by one value alone, or taken down the more the farther: the values that do lie between two bounds.
    [Fact]
    public void One_value_alone_may_do()
    {
        TargetRatioRule proportional = new() { LowTargetWithoutNumbers = LowTargetWithoutNumbers.Proportional };

        Assert.Equal("actual 20人", Told.Bound(Standard with { EqualTarget = EqualTarget.Exact }, "=20人", "20人", 5));
        Assert.Equal("actual 25人 → 20人", Told.Bound(Standard with { EqualTarget = EqualTarget.Exact }, "=20人", "25人", 5));
        Assert.Equal("actual 16人 → 20人", Told.Bound(proportional, "≥20人", "16人", 10, targetSetLow: true));
        Assert.Equal("actual 25人 → 20人", Told.Bound(proportional, "≥20人", "25人", 10, targetSetLow: true));
        Assert.Equal("actual 16人 → 20人", Told.Bound(proportional, "≥20人", "16人", 10));
        Assert.Equal("actual 16人 → 20人", Told.Bound(Standard with { LowTargetWithoutNumbers = LowTargetWithoutNumbers.Proportional }, "≥20人", "16人", 10, targetSetLow: true));
    }

    [Theory]
    [InlineData("≥10人", "5人", RateRounding.Exact, "30人 40人 60人")]
    [InlineData("≤300人", "200人", RateRounding.Exact, "100人 75人 50人")]
    [InlineData("≥0人", "5人", RateRounding.Exact, "")]
    [InlineData("≥20%", "1/10", RateRounding.Percent2, "59.995% 79.995% 119.995%")]
    [InlineData("≤90%", "9/10", RateRounding.Percent2, "below 30.005% below 22.505% below 15.005%")]
    public void Cliffs_are_told_by_the_first_value_that_loses_points(string target, string actual, RateRounding rounding, string cliffs)
    {
        TargetRatioEvidence evidence = new() { Target = target, Actual = Told.Read(actual) };

        Assert.Equal(cliffs, string.Join(' ', (Mirrored with { RateRounding = rounding }).Cliffs(evidence, 10).Select(static cliff => cliff.ToText(Language.English))));
    }
}
