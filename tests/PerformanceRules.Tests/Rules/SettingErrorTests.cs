using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>What is said of settings that no rule can have: where, and what to write instead, to the letter.</summary>
public sealed class SettingErrorTests
{
    [Theory]
    [InlineData("""{ "kind": "checklist", "itemCount": 0, "deductionPerItem": 1 }""", "itemCount: A checklist has 1 item or more, not 0.")]
    [InlineData("""{ "kind": "checklist", "itemCount": 2, "deductionPerItem": 0 }""", "deductionPerItem: The deduction for an item is more than 0 points, not 0.")]
    [InlineData("""{ "kind": "stepped-deduction", "threshold": -0.5, "step": 0.1, "deductionPerStep": 1 }""", "threshold: The threshold is a rate of 0 or more, not -0.5.")]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0, "deductionPerStep": 1 }""", "step: A step is wider than 0, not 0.")]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.1, "deductionPerStep": 0 }""", "deductionPerStep: The deduction for a step is more than 0 points, not 0.")]
    [InlineData("""{ "kind": "deadline", "deductionPerStep": 0 }""", "deductionPerStep: The deduction for a step is more than 0 points, not 0.")]
    [InlineData("""{ "kind": "deadline", "deductionPerStep": 1, "daysPerStep": 0 }""", "daysPerStep: A step has 1 day or more, not 0.")]
    [InlineData("""{ "kind": "target-ratio", "overshootBands": [{ "from": 0, "deduction": 0.1 }] }""", "overshootBands[0].from: Bands begin above 0 and rise: put them in order, each beginning once.")]
    [InlineData("""{ "kind": "target-ratio", "overshootBands": [{ "from": 2, "deduction": 0.1 }, { "from": 2, "deduction": 0.2 }] }""", "overshootBands[1].from: Bands begin above 0 and rise: put them in order, each beginning once.")]
    [InlineData("""{ "kind": "target-ratio", "overshootBands": [{ "from": 2, "deduction": 1.5 }] }""", "overshootBands[0].deduction: The deduction is a share of the weight, 0 to 1, not 1.5.")]
    public void A_number_out_of_range(string rule, string error) => Assert.Equal([error], RuleReview.Of(rule));

    [Theory]
    [InlineData("""{ "kind": "checklist", "itemCount": 1, "deductionPerItem": 10 }""")]
    [InlineData("""{ "kind": "stepped-deduction", "threshold": 0, "step": 0.1, "deductionPerStep": 1 }""")]
    [InlineData("""{ "kind": "deadline", "deductionPerStep": 1, "daysPerStep": 1 }""")]
    public void The_least_that_may_be_written(string rule) => Assert.Empty(RuleReview.Of(rule));

    [Theory]
    [InlineData("""{ "grade": "优", "from": -0.1, "to": 1 }""")]
    [InlineData("""{ "grade": "优", "from": 0.8, "to": 1.1 }""")]
    [InlineData("""{ "grade": "优", "from": 1, "to": 0.8 }""")]
    public void A_grade_is_worth_a_range_of_shares(string range) => Assert.Equal(
        ["ranges[0]: A range goes from a share of the weight up to another, both 0 to 1."],
        RuleReview.Of($$"""{ "kind": "judgement", "ranges": [{{range}}] }"""));

    [Theory]
    [InlineData("良", 0.9, "ranges[1].to: The range reaches into the one before it: put the best first, each ending where the one before begins.")]
    [InlineData("优", 0.8, "ranges[1].grade: The grade \"优\" stands here twice.")]
    public void Each_grade_stands_once_below_the_one_before(string grade, double to, string error) => Assert.Equal(
        [error],
        RuleReview.Of(FormattableString.Invariant($$"""{ "kind": "judgement", "ranges": [{ "grade": "优", "from": 0.8, "to": 1 }, { "grade": "{{grade}}", "from": 0, "to": {{to}} }] }""")));

    [Theory]
    [InlineData("minimum", "parts[0].share: The parts of a minimum have no shares.", 0.5, null)]
    [InlineData("weightedMean", "parts: The shares add up to 0.9, not to 1.", 0.5, 0.4)]
    [InlineData("weightedMean", "parts[1].share: A part of a mean has a share of more than 0.", 1.0, 0.0)]
    [InlineData("weightedMean", "parts[1].share: A part of a mean has a share of more than 0.", 1.0, null)]
    public void Parts_of_a_mean_share_the_whole_and_those_of_a_minimum_nothing(string method, string error, double? first, double? second) =>
        Assert.Equal([error], RuleReview.Of(Combination(method, Part("a", first), Part("b", second))));

    [Fact]
    public void A_combination_has_two_parts_of_different_names()
    {
        Assert.Equal(["parts: A combination has 2 parts or more."], RuleReview.Of(Combination("minimum", Part("a", null))));
        Assert.Equal(["parts[1].id: The part \"a\" stands here twice."], RuleReview.Of(Combination("minimum", Part("a", null), Part("a", null))));
    }

    private static string Combination(string method, params string[] parts) => $$"""{ "kind": "combination", "method": "{{method}}", "parts": [{{string.Join(", ", parts)}}] }""";

    private static string Part(string id, double? share)
    {
        string written = share is null ? string.Empty : FormattableString.Invariant($"\"share\": {share}, ");
        return $$"""{ "id": "{{id}}", {{written}}"rule": { "kind": "judgement" } }""";
    }
}
