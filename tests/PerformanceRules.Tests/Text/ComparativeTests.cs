using PerformanceRules.Text;
using static PerformanceRules.Text.Comparison;

namespace PerformanceRules.Tests.Text;

/// <summary>What becomes of a comparative: negated it turns round and includes the bound, with 等于 it includes it.</summary>
public sealed class ComparativeTests
{
    private static readonly string[] More = ["大于", "高于", "超过", "多于", "长于", "超出"];

    private static readonly string[] Less = ["小于", "低于", "少于", "短于"];

    [Theory]
    [InlineData("", MoreThan, LessThan)]
    [InlineData("不", AtMost, AtLeast)]
    [InlineData("不得", AtMost, AtLeast)]
    [InlineData("不能", AtMost, AtLeast)]
    [InlineData("不能够", AtMost, AtLeast)]
    [InlineData("不应", AtMost, AtLeast)]
    [InlineData("不应当", AtMost, AtLeast)]
    [InlineData("不应该", AtMost, AtLeast)]
    [InlineData("不该", AtMost, AtLeast)]
    [InlineData("不可", AtMost, AtLeast)]
    [InlineData("不可以", AtMost, AtLeast)]
    [InlineData("不宜", AtMost, AtLeast)]
    [InlineData("不会", AtMost, AtLeast)]
    [InlineData("不许", AtMost, AtLeast)]
    [InlineData("不准", AtMost, AtLeast)]
    [InlineData("不要", AtMost, AtLeast)]
    [InlineData("不允许", AtMost, AtLeast)]
    [InlineData("未", AtMost, AtLeast)]
    [InlineData("没有", AtMost, AtLeast)]
    [InlineData("严禁", AtMost, AtLeast)]
    [InlineData("禁止", AtMost, AtLeast)]
    [InlineData("切勿", AtMost, AtLeast)]
    [InlineData("等于或", AtLeast, AtMost)]
    [InlineData("达到或", AtLeast, AtMost)]
    public void What_stands_before_it_turns_it_or_closes_it(string before, Comparison ofMore, Comparison ofLess) =>
        AssertReads(before, string.Empty, ofMore, ofLess);

    [Theory]
    [InlineData("等于")]
    [InlineData("或等于")]
    public void Equal_behind_it_closes_it(string after) => AssertReads(string.Empty, after, AtLeast, AtMost);

    private static void AssertReads(string before, string after, Comparison ofMore, Comparison ofLess)
    {
        foreach (string word in More)
        {
            Reads.Target("根据需求，" + before + word + after + "95%", ofMore, "95", "%");
        }

        foreach (string word in Less)
        {
            Reads.Target("根据需求，" + before + word + after + "95%", ofLess, "95", "%");
        }
    }
}
