using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Tests;

/// <summary>What is not understood is said, with its place; nothing is guessed silently.</summary>
public sealed class NoteTests
{
    [Theory]
    [InlineData("1.5", 1)]
    [InlineData("1", 2)]
    [InlineData("2", 0)]
    public void A_checklist_without_failed_items_takes_the_claim_for_their_number(string claimed, int failed)
    {
        FormReading reading = ReadChecklist("完成", claimed);

        Assert.Equal(failed, ((ChecklistEvidence)Row(reading, "fund-compliance").Evidence!).Failed!.Count);
        FormNote note = Assert.Single(reading.Notes, note => note.Place.Row == 2);
        Assert.Equal(FormNoteKind.Understanding, note.Kind);
        Assert.Equal((1, 2, 7), (note.Place.Table, note.Place.Row, note.Place.Column));
    }

    [Fact]
    public void A_claim_that_no_number_of_failed_items_leads_to_is_no_evidence()
    {
        FormReading reading = ReadChecklist("完成", "1.3");

        Assert.Null(((ChecklistEvidence)Row(reading, "fund-compliance").Evidence!).Failed);
        Assert.Equal(FormNoteKind.NotUnderstood, Assert.Single(reading.Notes, note => note.Place.Row == 2).Kind);
        Assert.Contains(TestData.Evaluate(reading).Findings, finding => finding.Code == FindingCodes.EvidenceMissing && finding.Indicator == "fund-compliance");
    }

    [Fact]
    public void Words_that_speak_against_the_claim_are_not_passed_over() =>
        Assert.Contains(ReadChecklist("存在问题，正在整改", "2").Notes, note => note.Kind == FormNoteKind.NotUnderstood && note.Place.Column == 5);

    [Theory]
    [InlineData("无不合格项", 0, "")]
    [InlineData("不合格2项：（-1）未整改；（25）挪用", 2, "-1,25")]
    [InlineData("不合格2项", 2, "")]
    [InlineData("不合格 ２ 项", 2, "")]
    [InlineData("3项不合格", 3, "")]
    [InlineData("不合格-1项", -1, "")]
    [InlineData("②⑤不合格", 2, "2,5")]
    [InlineData("不合格2项：②手续不全；⑤挪用", 2, "2,5")]
    public void Failed_items_that_a_form_states_are_read(string text, int count, string items)
    {
        FailedItems failed = ChecklistReading.ReadStated(text.Replace(" ", "", StringComparison.Ordinal))!;

        Assert.Equal(count, failed.Count);
        Assert.Equal(items, string.Join(',', failed.Items.Select(item => item.Item)));
    }

    [Theory]
    [InlineData("完成")]
    [InlineData("不合格3项：②⑤")]
    [InlineData("不合格2-3项")]
    [InlineData("不合格")]
    public void What_states_no_number_of_failed_items_is_not_read_as_one(string text) => Assert.Null(ChecklistReading.ReadStated(text));

    [Fact]
    public void Rows_columns_and_numbers_that_are_not_understood_are_named_with_their_places()
    {
        string[][] rows =
        [
            ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "领导批示"],
            ["预算管理情况", "财务管理", "财务管理制度健全性", "健全", "无不合格项", "1", "满分", ""],
            ["预算管理情况", "内部控制", "内控制度", "健全", "健全", "3", "3", "同意"],
        ];
        FormReading reading = TestData.Forms.Read(new MemoryStream(Documents.Xlsx(rows)), "form.xlsx", new FormOptions { Unit = "某单位", Year = 2024 });

        string[] unread = [.. reading.Notes.Where(note => note.Kind == FormNoteKind.NotUnderstood).Select(note => note.ToText(Language.English))];
        Assert.Contains("评分表!H1: The heading \"领导批示\" is not known; the column is not used.", unread);
        Assert.Contains("评分表!G2: \"满分\" is no number of points; it is not used.", unread);
        Assert.Contains(unread, note => note.StartsWith("评分表!C3: \"内控制度\" is no indicator of the rulebook", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_message_exists_in_both_languages()
    {
        foreach (string key in FormMessages.Keys)
        {
            string chinese = FormMessages.Render(key, Language.Chinese, "引", ["甲", "乙", "丙"]);
            string english = FormMessages.Render(key, Language.English, "quote", ["a", "b", "c"]);
            Assert.NotEqual(chinese, english);
            Assert.DoesNotContain("{", chinese + english, StringComparison.Ordinal);
        }
    }

    private static FormReading ReadChecklist(string actual, string claimed)
    {
        string[][] rows =
        [
            ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
            ["预算管理情况（20）", "财务管理（4）", "资金使用合规性和安全性", "巡视检查无问题", actual, "2", claimed],
            ["", "", "财务管理制度健全性", "巡视检查无问题", "无不合格项", "1", "1"],
        ];
        return TestData.Forms.Read(new MemoryStream(Documents.Docx(rows)), "form.docx", new FormOptions { Unit = "某单位", Year = 2024 });
    }

    private static SubmittedIndicator Row(FormReading reading, string id) => reading.Submission.Indicators.Single(row => row.Id == id);
}
