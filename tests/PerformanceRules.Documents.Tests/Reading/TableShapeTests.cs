using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Tests;

/// <summary>Tables as people leave them: parted, without a column, with the total first.</summary>
public sealed class TableShapeTests
{
    private static readonly string[] Funds = ["一级指标", "二级指标", "预算数", "执行数", "分值", "得分"];

    [Fact]
    public void A_form_in_several_tables_reads_as_one()
    {
        FormReading whole = Read(Documents.Docx(Documents.SeedRows()));
        List<string[]> rows = Documents.SeedRows();
        int second = rows.FindIndex(row => row[0].StartsWith("二、", StringComparison.Ordinal));

        FormReading parted = Read(Documents.DocxOfTables(rows[..second], rows[second..]));

        Assert.Equal(SameReport.FactsOf(TestData.Evaluate(whole)), SameReport.FactsOf(TestData.Evaluate(parted)));
        Assert.DoesNotContain(parted.Notes, note => note.Kind == FormNoteKind.NotUnderstood);
    }

    /// <summary>A figure merged over two rows with targets of their own is the actual value of neither: both are asked for, and neither is scored from it.</summary>
    [Fact]
    public void An_actual_value_that_stands_once_beside_two_targets_is_asked_for()
    {
        string form = PublishedForms.Ministry
            .Replace("补贴发放人数|≥1200人|1150人|", "补贴发放人数|≥1200人|↕1150人|", StringComparison.Ordinal)
            .Replace("培训次数|≥4次|5次|", "培训次数|≥4次|^|", StringComparison.Ordinal);

        FormReading reading = TestData.Forms.Read(new MemoryStream(FormTables.Docx(form)), "form.docx");

        FormNote note = Assert.Single(reading.Notes, static note => note.Kind == FormNoteKind.NotUnderstood);
        Assert.Contains("\"1150人\" stands once over 2 rows", note.ToText(Language.English), StringComparison.Ordinal);
        EvaluationReport report = TestData.Evaluate(reading);
        Assert.Equal(2, report.Findings.Count(static finding => finding is { Code: FindingCodes.EvidenceMissing, Field: "actual" }));
        Assert.Equal(2, report.Indicators.Count(static row => row.Score is null));
    }

    [Fact]
    public void Without_a_column_of_weights_the_rulebook_gives_them()
    {
        FormReading reading = Read(Documents.Docx([["一级指标", "二级指标", "预算数", "执行数", "得分"], ["当年预算执行情况", "资金总体", "200", "100", "10"]]));

        Assert.Equal(10, TestData.Evaluate(reading).Find("total-funds")!.Score);
    }

    [Fact]
    public void Without_a_column_of_execution_the_row_is_not_scored()
    {
        FormReading reading = Read(Documents.Docx([["一级指标", "二级指标", "预算数", "分值", "得分"], ["当年预算执行情况", "资金总体", "200", "20", "10"]]));

        Assert.Contains(TestData.Evaluate(reading).Findings, finding => finding.Code == FindingCodes.EvidenceMissing && finding.Indicator == "total-funds");
    }

    [Fact]
    public void A_total_above_all_headings_is_told_and_not_taken()
    {
        FormReading reading = Read(Documents.Docx([["合计", "100", "99"], Funds, ["当年预算执行情况", "资金总体", "200", "100", "20", "10"]]));

        Assert.Null(reading.Submission.ClaimedTotal);
        Assert.Contains(reading.Notes, note => note.Kind == FormNoteKind.NotUnderstood && note.Place.Row == 1);
    }

    [Fact]
    public void Points_beside_a_component_of_the_funds_are_told()
    {
        FormReading reading = Read(Documents.Docx([Funds, ["当年预算执行情况", "资金总体", "200", "100", "20", "10"], ["", "基本支出", "200", "100", "", "5"]]));

        Assert.Contains(reading.Notes, note => note.ToText(Language.English) == "table 1, row 3, column 6: \"5\" stands beside a component of the funds, which is not scored; it is not used.");
    }

    [Fact]
    public void A_long_line_with_unit_and_year_is_a_title()
    {
        EvaluationReport report = PerformanceEvaluator.Default.Evaluate(TestData.Sample.Submission with { Unit = new string('局', 80) });
        using MemoryStream stream = new();
        ScoredForm.WriteExcel(stream, report);
        stream.Position = 0;

        Assert.DoesNotContain(TestData.Forms.Read(stream, "form.xlsx").Notes, note => note.Kind == FormNoteKind.NotUnderstood);
    }

    private static FormReading Read(byte[] docx) =>
        TestData.Forms.Read(new MemoryStream(docx), "form.docx", new FormOptions { Unit = "某单位", Year = 2024, Rulebook = "beijing.department-overall" });
}
