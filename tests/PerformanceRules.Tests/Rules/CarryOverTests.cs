using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>部门结转结余率低于上年的不扣分；高于上年结余率，每高出1个百分点扣0.4分，扣完为止。</summary>
public sealed class CarryOverTests
{
    [Theory]
    [InlineData("\"3%\"", "\"4%\"", "4")]
    [InlineData("\"4%\"", "\"4%\"", "4")]
    [InlineData("\"4.99%\"", "\"4%\"", "4")]
    [InlineData("\"4.999999%\"", "\"4%\"", "4")]
    [InlineData("\"5%\"", "\"4%\"", "3.6")]
    [InlineData("\"5.99%\"", "\"4%\"", "3.6")]
    [InlineData("\"6%\"", "\"4%\"", "3.2")]
    [InlineData("\"13%\"", "\"4%\"", "0.4")]
    [InlineData("\"14%\"", "\"4%\"", "0")]
    [InlineData("\"90%\"", "\"4%\"", "0")]
    public void Four_tenths_off_for_every_whole_point(string current, string previous, string outcome) =>
        Assert.Equal(outcome, Score("whole", current, previous));

    [Theory]
    [InlineData("0.05", "0.04", "3.6")]
    [InlineData("\"5％\"", "0.04", "3.6")]
    [InlineData("\"5%\"", "\"4\"", "unit-doubtful")]
    [InlineData("5", "0.04", "unit-doubtful")]
    [InlineData("\"0.05\"", "0.04", "unit-doubtful")]
    [InlineData("""{ "value": 5, "unit": "%" }""", "0.04", "3.6")]
    [InlineData("0", "\"无\"", "4")]
    [InlineData("\"1%\"", "\"无\"", "3.6")]
    [InlineData("""{ "part": 12.5, "whole": 2825.05 }""", "\"无\"", "4")]
    [InlineData("""{ "part": "5万元", "whole": "1000000元" }""", """{ "part": 4, "whole": 100 }""", "3.6")]
    [InlineData("""{ "part": "无", "whole": 100 }""", "\"无\"", "4")]
    public void A_rate_is_given_or_computed(string current, string previous, string outcome) => Assert.Equal(outcome, Score("whole", current, previous));

    [Theory]
    [InlineData("whole", "3.2")]
    [InlineData("proportional", "3")]
    [InlineData("started", "2.8")]
    public void The_reading_steps_at_two_and_a_half_points(string option, string outcome) => Assert.Equal(outcome, Score(option, "\"6.5%\"", "\"4%\""));

    [Theory]
    [InlineData("whole", "3.2")]
    [InlineData("proportional", "3.2")]
    [InlineData("started", "3.2")]
    public void A_step_that_is_exactly_reached_is_the_same_under_each(string option, string outcome) => Assert.Equal(outcome, Score(option, "\"6%\"", "\"4%\""));

    [Theory]
    [InlineData("exact", "4")]
    [InlineData("percent2", "3.6")]
    public void The_reading_rateRounding(string option, string outcome) => Assert.Equal(
        outcome,
        new OneIndicator($$"""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4, "rateRounding": "{{option}}" }""", weight: 4)
            .Score("""{ "current": { "part": 4.996, "whole": 100 }, "previous": { "part": 4.004, "whole": 100 } }"""));

    [Theory]
    [InlineData("null", "0", "evidence-missing")]
    [InlineData("0", "null", "evidence-missing")]
    [InlineData("\"——\"", "0", "evidence-missing")]
    [InlineData("""{ "part": 1 }""", "0", "evidence-missing")]
    [InlineData("""{ "whole": 1 }""", "0", "evidence-missing")]
    [InlineData("""{ "part": 1, "whole": 0 }""", "0", "evidence-invalid")]
    [InlineData("""{ "part": -1, "whole": 100 }""", "0", "evidence-invalid")]
    [InlineData("\"-1%\"", "0", "evidence-invalid")]
    [InlineData("\"完成\"", "0", "evidence-invalid")]
    [InlineData("\"5万元\"", "0", "unit-mismatch")]
    [InlineData("""{ "part": "5万元", "whole": "100人" }""", "0", "unit-mismatch")]
    public void Without_two_rates_it_is_unscored(string current, string previous, string outcome) => Assert.Equal(outcome, Score("whole", current, previous));

    private static string Score(string steps, string current, string previous) =>
        new OneIndicator($$"""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4, "steps": "{{steps}}" }""", weight: 4)
            .Score($$"""{ "current": {{current}}, "previous": {{previous}} }""");
}
