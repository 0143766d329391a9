using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>What is remarked of settings that can be meant but seldom are, to the letter.</summary>
public sealed class SettingRemarkTests
{
    [Theory]
    [InlineData(3, 0.5, 0, "deductionPerItem: All 3 items failed take 1.5 points off, not the whole weight of 10.")]
    [InlineData(20, 0.5, 0, null)]
    [InlineData(2, 10, 0, "deductionPerItem: The first deduction of 10 takes the whole weight of 10.")]
    [InlineData(1, 10, 0, null)] // Of one item it is meant.
    [InlineData(4, 2.5, 3, "itemCount: The rule has 4 items, the clause it cites lists 3.")]
    [InlineData(4, 2.5, 4, null)]
    public void A_checklist(int count, double deduction, int listed, string? remark) => Assert.Equal(
        remark is null ? [] : [remark],
        RuleReview.Of(FormattableString.Invariant($$"""{ "kind": "checklist", "itemCount": {{count}}, "deductionPerItem": {{deduction}} }"""), items: listed));

    [Theory]
    [InlineData("""{ "kind": "deadline", "deductionPerStep": 10 }""", "deductionPerStep: The first deduction of 10 takes the whole weight of 10.")]
    [InlineData("""{ "kind": "deadline", "deductionPerStep": 9.5 }""", null)]
    [InlineData("""{ "kind": "deadline" }""", null)]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 12 }""", "deductionPerStep: The first deduction of 12 takes the whole weight of 10.")]
    public void Steps(string rule, string? remark) => Assert.Equal(remark is null ? [] : [remark], RuleReview.Of(rule));

    [Theory]
    [InlineData(0.1, 0.2, 2)]
    [InlineData(0.2, 0.2, 1)]
    [InlineData(0.2, 0.1, 1)]
    [InlineData(0.0, 0.0, 0)]
    [InlineData(0.5, 1.0, 2)] // The whole weight is a share of it too.
    public void Each_band_of_an_overshoot_that_takes_more_is_a_cliff(double first, double second, int cliffs) => Assert.Equal(
        new[]
        {
            FormattableString.Invariant($"overshootBands[0]: At 2 times above the target {first} of the weight is taken off: more achieved scores less."),
            FormattableString.Invariant($"overshootBands[1]: At 3 times above the target {second} of the weight is taken off: more achieved scores less."),
        }.Take(cliffs),
        RuleReview.Of(Overshoot(first, second, "automatic")));

    [Theory]
    [InlineData("whenFlagged")]
    [InlineData("off")]
    public void No_cliff_is_there_where_nobody_falls_unless_told(string reading) => Assert.Empty(RuleReview.Of(Overshoot(0.1, 0.2, reading)));

    [Theory]
    [InlineData("0.8,1 0,0.7", "ranges[1].to: Values between 0.7 and 0.8 lie in no band; an actual value there cannot be scored.")]
    [InlineData("0.8,1 0.5,0.8 0,0.4", "ranges[2].to: Values between 0.4 and 0.5 lie in no band; an actual value there cannot be scored.")]
    [InlineData("1,1 0,0.7", "ranges[1].to: Values between 0.7 and 1 lie in no band; an actual value there cannot be scored.")]
    [InlineData("0.8,1 0.5,0.5", "ranges[1].to: Values between 0.5 and 0.8 lie in no band; an actual value there cannot be scored.")]
    [InlineData("1,1 0.8,0.8 0,0", null)] // Grades of one share each: there is nothing between them to give.
    [InlineData("0.8,1 0,0.8", null)]
    [InlineData("0.6,0.9 0,0.6", "ranges[0].to: Nothing earns the indicator's full weight.")]
    [InlineData("0,0", "ranges: Nothing earns a point.")]
    public void Grades(string ranges, string? remark)
    {
        string[] written = [.. ranges.Split(' ').Select(static (range, index) => $$"""{ "grade": "第{{index}}等", "from": {{range.Split(',')[0]}}, "to": {{range.Split(',')[1]}} }""")];

        Assert.Equal(remark is null ? [] : [remark], RuleReview.Of($$"""{ "kind": "judgement", "ranges": [{{string.Join(", ", written)}}] }"""));
    }

    [Fact]
    public void A_remark_on_a_part_names_the_part() => Assert.Equal(
        ["parts[1].rule.deductionPerItem: All 2 items failed take 1 points off, not the whole weight of 10."],
        RuleReview.Of("""{ "kind": "combination", "method": "minimum", "parts": [{ "id": "a", "rule": { "kind": "execution-rate" } }, { "id": "b", "rule": { "kind": "checklist", "itemCount": 2, "deductionPerItem": 0.5 } }] }"""));

    private static string Overshoot(double first, double second, string reading) => FormattableString.Invariant(
        $$"""{ "kind": "target-ratio", "overshoot": "{{reading}}", "overshootBands": [{ "from": 2, "deduction": {{first}} }, { "from": 3, "deduction": {{second}} }] }""");
}
