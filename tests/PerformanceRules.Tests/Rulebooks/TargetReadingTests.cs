using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Rulebooks;

public sealed class TargetReadingTests
{
    [Theory]
    [InlineData(EqualTarget.Positive, "=8个", "8个", 10)]
    [InlineData(EqualTarget.Positive, "=8个", "9个", 10)]
    [InlineData(EqualTarget.Positive, "=8个", "4个", 5)]
    [InlineData(EqualTarget.Exact, "=8个", "8个", 10)]
    [InlineData(EqualTarget.Exact, "=8个", "9个", 0)]
    [InlineData(EqualTarget.Exact, "=8个", "7个", 0)]
    [InlineData(EqualTarget.Exact, "=0起", "0起", 10)]
    [InlineData(EqualTarget.Exact, "=0起", "1起", 0)]
    [InlineData(EqualTarget.Proportional, "=8个", "8个", 10)]
    [InlineData(EqualTarget.Proportional, "=8个", "10个", 7.5)]
    [InlineData(EqualTarget.Proportional, "=8个", "6个", 7.5)]
    [InlineData(EqualTarget.Proportional, "=8个", "16个", 0)]
    [InlineData(EqualTarget.Proportional, "=8个", "17个", 0)]
    [InlineData(EqualTarget.Proportional, "=8个", "-1个", 0)]
    [InlineData(EqualTarget.Proportional, "=0起", "0起", 10)]
    [InlineData(EqualTarget.Proportional, "=0起", "3起", 0)]
    public void An_equal_target_is_scored_as_its_reading_says(EqualTarget reading, string target, string actual, decimal score) =>
        Assert.Equal(score, Scored.Of(new TargetRatioRule { EqualTarget = reading }, Scored.Row(target, actual)));

    [Theory]
    [InlineData(BareTarget.Positive, "20万元", "16万元", 8)]
    [InlineData(BareTarget.Positive, "20万元", "25万元", 10)]
    [InlineData(BareTarget.Reverse, "20万元", "16万元", 10)]
    [InlineData(BareTarget.Reverse, "20万元", "25万元", 8)]
    [InlineData(BareTarget.Equal, "20万元", "25万元", 0)]
    [InlineData(BareTarget.Equal, "20万元", "20万元", 10)]
    [InlineData(BareTarget.Reverse, "≥20万元", "25万元", 10)]
    public void A_bare_target_means_what_its_reading_says_and_an_operator_overrules_it(BareTarget reading, string target, string actual, decimal score) =>
        Assert.Equal(score, Scored.Of(new TargetRatioRule { BareTarget = reading, EqualTarget = EqualTarget.Exact }, Scored.Row(target, actual)));

    [Theory]
    [InlineData(LowTargetWithoutNumbers.None, 40, true, 10)]
    [InlineData(LowTargetWithoutNumbers.Bands, 29.9, false, 10)]
    [InlineData(LowTargetWithoutNumbers.Bands, 30, false, 9)]
    [InlineData(LowTargetWithoutNumbers.Bands, 40, false, 8)]
    [InlineData(LowTargetWithoutNumbers.Bands, 60, false, 7)]
    [InlineData(LowTargetWithoutNumbers.Proportional, 40, false, 10)]
    [InlineData(LowTargetWithoutNumbers.Proportional, 40, true, 2.5)]
    [InlineData(LowTargetWithoutNumbers.Proportional, 10, true, 10)]
    [InlineData(LowTargetWithoutNumbers.Proportional, 5, true, 5)]
    public void A_low_target_without_numbers_is_reduced_as_its_reading_says(LowTargetWithoutNumbers reading, decimal actual, bool flagged, decimal score) =>
        Assert.Equal(score, Scored.Of(new TargetRatioRule { LowTargetWithoutNumbers = reading }, Scored.Row("≥10个", actual, flagged)));

    [Fact]
    public void Bands_of_its_own_make_the_reading_without_numbers_void()
    {
        TargetRatioRule rule = new()
        {
            OvershootBands = [new OvershootBand { From = 2, Deduction = 0.1m }],
            LowTargetWithoutNumbers = LowTargetWithoutNumbers.Proportional,
        };

        Assert.Equal(10, Scored.Of(rule, Scored.Row("≥10个", 29, targetSetLow: true)));
        Assert.Equal(9, Scored.Of(rule, Scored.Row("≥10个", 40, targetSetLow: true)));
        Assert.DoesNotContain(((IReadingRule)rule).Readings, static reading => reading.Name == ReadingNames.LowTargetWithoutNumbers);
    }

    [Theory]
    [InlineData(ReverseFormula.Quotient, 100, 10)]
    [InlineData(ReverseFormula.Quotient, 125, 8)]
    [InlineData(ReverseFormula.Quotient, 200, 5)]
    [InlineData(ReverseFormula.Linear, 99, 10)]
    [InlineData(ReverseFormula.Linear, 100, 10)]
    [InlineData(ReverseFormula.Linear, 125, 7.5)]
    [InlineData(ReverseFormula.Linear, 150, 5)]
    [InlineData(ReverseFormula.Linear, 199, 0.1)]
    [InlineData(ReverseFormula.Linear, 200, 0)]
    [InlineData(ReverseFormula.Linear, 250, 0)]
    public void A_reverse_target_is_missed_by_quotient_or_by_linear_deduction(ReverseFormula formula, decimal actual, decimal score) =>
        Assert.Equal(score, Scored.Of(new TargetRatioRule { ReverseFormula = formula }, Scored.Row("≤100元", actual)));

    [Fact]
    public void A_step_names_the_reading_that_it_turns_on()
    {
        TargetRatioRule rule = new() { EqualTarget = EqualTarget.Proportional };

        DerivationStep step = Scored.Run(rule, Scored.Row("=8个", "6个")).Steps[^1];

        Assert.Equal(new ReadingChoice("equalTarget", "proportional"), step.Reading);
    }

    [Fact]
    public void Each_reading_can_be_taken_by_name()
    {
        IScoringRule rule = new TargetRatioRule();
        foreach (Reading reading in ((IReadingRule)rule).Readings)
        {
            foreach (string option in reading.Options)
            {
                IReadingRule changed = (IReadingRule)((IReadingRule)rule).WithReading(reading.Name, option);
                Assert.Equal(option, changed.Readings.Single(taken => taken.Name == reading.Name).Option);
            }

            Assert.ThrowsAny<ArgumentException>(() => ((IReadingRule)rule).WithReading(reading.Name, "no such option"));
        }
    }

    [Fact]
    public void A_rejected_zero_target_stays_unscored_under_proportion() =>
        Assert.Equal(
            FindingCodes.ZeroTarget,
            Scored.Fault(new TargetRatioRule { EqualTarget = EqualTarget.Proportional, ZeroTarget = ZeroTarget.Reject }, Scored.Row("=0起", "0起")).Code);
}
