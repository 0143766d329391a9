using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Documents.Tests;

/// <summary>The seed as others would hand it over: a plain Word table, a plain sheet, its columns in another order, its words in another typography.</summary>
public sealed class SeedDocumentTests
{
    private const string Title = "怀柔区人大常委会办公室整体绩效报告";

    [Fact]
    public void A_plain_Word_table_gives_the_report_of_the_sample() =>
        SameReport.Assert(TestData.Sample, Evaluate(Documents.Docx(Documents.SeedRows(), "附件1", Title), "seed.docx", FormNoteKind.NotUnderstood, 0));

    [Fact]
    public void A_plain_sheet_gives_the_report_of_the_sample() =>
        SameReport.Assert(TestData.Sample, Evaluate(Documents.Xlsx([[Title], .. Documents.SeedRows()]), "seed.xlsx", FormNoteKind.NotUnderstood, 0));

    [Fact]
    public void Columns_are_found_by_their_headings_wherever_they_stand()
    {
        // Weight and score go to the front of the values, the actual value before the target.
        int[] order = [0, 1, 2, 5, 6, 4, 3, 8, 7];
        IEnumerable<string[]> rows = Documents.SeedRows().Select(row => row.Length == 9 ? [.. order.Select(column => row[column])] : row);

        SameReport.Assert(TestData.Sample, Evaluate(Documents.Docx(rows, Title), "seed.docx", FormNoteKind.NotUnderstood, 0));
    }

    [Fact]
    public void Typography_does_not_matter()
    {
        IEnumerable<string[]> rows = Documents.SeedRows().Select(row => (string[])
        [
            .. row.Select(cell => cell
                .Replace("产出（30）", " 产 出 (３０分) ", StringComparison.Ordinal)
                .Replace("效果（30）", "效果【30】", StringComparison.Ordinal)
                .Replace("资金使用合规性和安全性\n", "资金使用合规性和安全性", StringComparison.Ordinal)
                .Replace("结转结余率（4）", "１．结转结余率", StringComparison.Ordinal)
                .Replace("三级指标", "三 级 指 标", StringComparison.Ordinal)
                .Replace("完成值", "完成值：", StringComparison.Ordinal)),
        ]);

        SameReport.Assert(TestData.Sample, Evaluate(Documents.Docx(rows, Title), "seed.docx", FormNoteKind.NotUnderstood, 0));
    }

    [Fact]
    public void Text_with_a_row_a_line_reads_the_same()
    {
        string text = Title + "\n" + string.Join('\n', Documents.SeedRows().Select(row => string.Join('\t', row.Select(cell => cell.Replace("\n", "", StringComparison.Ordinal)))));
        EvaluationReport report = TestData.Evaluate(TestData.Forms.ReadText(text.Replace("工作人员满意度领导", "工作人员满意度、领导", StringComparison.Ordinal)));

        SameReport.Assert(TestData.Sample, report);
    }

    private static EvaluationReport Evaluate(byte[] file, string name, FormNoteKind kind, int notes)
    {
        FormReading reading = TestData.Forms.Read(new MemoryStream(file), name);
        Assert.Equal(notes, reading.Notes.Count(note => note.Kind == kind));
        return TestData.Evaluate(reading);
    }
}
