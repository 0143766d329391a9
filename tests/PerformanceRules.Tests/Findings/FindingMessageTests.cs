using System.Reflection;
using System.Text.RegularExpressions;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Findings;

/// <summary>Every message stands in both languages, with the same values in it.</summary>
public sealed partial class FindingMessageTests
{
    private static readonly IReadOnlyList<string> Keys =
        [.. typeof(FindingKeys).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void Every_key_has_both_texts_with_the_same_placeholders()
    {
        Assert.True(Keys.Count > 40);
        Assert.Equal(Keys.Count, Keys.Distinct().Count());
        Assert.All(Keys, static key =>
        {
            string chinese = ChineseFindings.Template(key);
            string english = EnglishFindings.Template(key);
            Assert.NotEqual(key, chinese);
            Assert.NotEqual(key, english);
            Assert.Contains(chinese, static letter => letter is >= '一' and <= '鿿');
            Assert.DoesNotContain(english, static letter => letter is >= '一' and <= '鿿');
            Assert.Equal(Placeholders(chinese), Placeholders(english));
        });
    }

    [Fact]
    public void Every_key_begins_with_its_code()
    {
        string[] codes = [.. typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!)];

        Assert.All(Keys, key => Assert.Contains(key.Split('.')[0], codes));
        HashSet<string> ofChecks = [.. BuiltInChecks.All.Select(static check => check.Code)];
        Assert.All(codes.Where(code => !ofChecks.Contains(code) && !code.StartsWith("review-", StringComparison.Ordinal)), code => Assert.Contains(Keys, key => key.Split('.')[0] == code));
    }

    [Fact]
    public void Every_check_of_the_audit_has_a_code_of_its_own_and_says_in_both_languages_what_it_looks_for()
    {
        string[] codes = [.. typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!)];

        Assert.Equal(BuiltInChecks.All.Count, BuiltInChecks.All.Select(static check => check.Code).Distinct().Count());
        Assert.All(BuiltInChecks.All, check =>
        {
            Assert.Contains(check.Code, codes);
            Assert.Contains(check.Title.Chinese, static letter => letter is >= '一' and <= '鿿');
            Assert.DoesNotContain(check.Title.English!, static letter => letter is >= '一' and <= '鿿');
        });
    }

    [Fact]
    public void What_is_no_key_is_a_template_of_a_rules_own() =>
        Assert.Equal("3 of {4}", new Finding("own", Severity.Warning, "{three} of {4}", ("three", 3)).ToText(Language.English));

    [Theory]
    [InlineData("claim-differs", "“财务管理制度健全性”自评 1 分，按标准应为 1 - 1 × 0.5 = 0.5。", "财务管理制度健全性: claimed 1, the standard gives 1 - 1 × 0.5 = 0.5.")]
    [InlineData("target-unreadable", "指标值为“≥95%”，完成值“完成”未能识别：没有数字。请写实际完成的数量和单位。", "The target is \"≥95%\", but the actual value \"完成\" is not read: it holds no number. Write what was achieved, as a number with its unit.")]
    [InlineData("unit-mismatch", "指标值“不低于95人”与完成值“97批次”的单位不同，无法比较。", "The target \"不低于95人\" and the actual value \"97批次\" are in different units and cannot be compared.")]
    [InlineData("weights-mismatch", "“效果”各指标分值合计 29，应为 30。", "The weights in 效果 add up to 29; they should be 30.")]
    [InlineData("evidence-missing", "缺少 executed。请填写后重新评分。", "executed is missing. Fill it in and score again.")]
    [InlineData("over-execution", "执行数 1000.01 大于预算数 1000，得分以分值为限。", "More was executed (1000.01) than budgeted (1000); the score is capped at the weight.")]
    public void A_message_says_what_and_what_to_do(string code, string chinese, string english)
    {
        Finding finding = PerformanceEvaluator.Default.Evaluate(FindingCase.Of(code).Sheet).Findings[0];

        Assert.Equal(chinese, finding.ToText(Language.Chinese));
        Assert.Equal(english, finding.ToText(Language.English));
        Assert.Equal(code + ": " + chinese, finding.ToString());
    }

    private static IEnumerable<string> Placeholders(string template) =>
        Placeholder().Matches(template).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
