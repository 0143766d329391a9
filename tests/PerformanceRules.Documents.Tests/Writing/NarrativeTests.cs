using PerformanceRules.Documents.Writing;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Tests;

public sealed class NarrativeTests
{
    [Fact]
    public void The_paragraph_on_the_budget_is_the_published_one() => Assert.Contains(
        "2024年全年预算数2825.05万元，其中，基本支出预算数1887.94万元，项目支出预算数937.11万元，其他支出预算数0万元。资金总体支出2825.05万元，其中，基本支出1887.94万元，项目支出937.11万元，其他支出0万元。预算执行率为100%。",
        ScoredForm.Narrative(TestData.Sample, new ScoredFormOptions { AmountUnit = "万元" }),
        StringComparison.Ordinal);

    [Fact]
    public void No_unit_is_printed_that_the_submission_does_not_state() =>
        Assert.DoesNotContain("万元", ScoredForm.Narrative(TestData.Sample), StringComparison.Ordinal);

    [Fact]
    public void The_published_text_holds_that_very_paragraph() =>
        Assert.Contains(ScoredForm.Narrative(TestData.Sample, new ScoredFormOptions { AmountUnit = "万元" }).Split('\n')[1], TestData.SeedText, StringComparison.Ordinal);

    [Fact]
    public void The_conclusion_says_what_was_claimed_and_what_the_standard_gives()
    {
        string text = ScoredForm.Narrative(TestData.Sample);

        Assert.Contains("2024年度怀柔区人大常委会办公室整体绩效自评99.5分，按评分标准核算得98.5分，等级为“优”。", text, StringComparison.Ordinal);
        Assert.Contains("产出28.5分（分值30分）", text, StringComparison.Ordinal);
        Assert.Contains("自评与核算不一致的指标1项：“开展会议、培训、外出考察”自评 5 分，按标准应为 16 / 20 × 5 = 4。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void English_says_the_same() => Assert.Contains(
        "99.5 points claimed; the standard gives 98.5, grade 优.", ScoredForm.Narrative(TestData.Sample, new ScoredFormOptions { Language = Language.English }), StringComparison.Ordinal);
}
