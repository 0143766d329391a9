using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Excel;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Packages;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Tests;

/// <summary>Faults that were planted by hand in reading and writing documents and that no test noticed; each is noticed now.</summary>
public sealed class FoundFaultTests
{
    // A spreadsheet keeps 15 digits: from 10¹⁵ on what is stored is no longer the number that was typed.
    [Theory]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("-999999999999999", "-999999999999999")]
    [InlineData("1E+15", "1E+15")]
    [InlineData("1234567890123456789", "1234567890123456789")]
    [InlineData("-1E+15", "-1E+15")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1E+14", "100000000000000")]
    [InlineData("1E+400", "1E+400")]
    [InlineData("NaN", "NaN")]
    public void Numbers_that_a_cell_cannot_hold_are_left_as_they_are_stored(string stored, string text) => Assert.Equal(text, NumberText.Of(stored, format: null));

    [Fact]
    public void Rows_stand_where_their_index_says()
    {
        string[][] rows =
        [
            ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "领导批示"],
            ["预算管理情况", "财务管理", "财务管理制度健全性", "健全", "无不合格项", "1", "满分", ""],
        ];
        byte[] file = Moved(Documents.Xlsx(rows), row => row == 2 ? 7u : row);

        FormReading reading = TestData.Forms.Read(new MemoryStream(file), "form.xlsx", new FormOptions { Unit = "某单位", Year = 2024 });

        Assert.Contains(reading.Notes, static note => note.Place.ToString() == "评分表!G7");
        Assert.DoesNotContain(reading.Notes, static note => note.Place.ToString() == "评分表!G2");
    }

    [Theory]
    [InlineData("第2项不合格", 1, "2")]
    [InlineData("第２项不合格", 1, "2")]
    [InlineData("第2项、第5项不合格", 2, "2,5")]
    [InlineData("2项不合格", 2, "")]
    public void The_second_item_is_not_two_items(string text, int count, string items)
    {
        FailedItems? failed = ChecklistReading.ReadStated(text);

        // Where the items cannot be told, nothing is read; a count it is never.
        Assert.True(failed is null ? items.Length > 0 : (failed.Count, string.Join(',', failed.Items.Select(static item => item.Item))) == (count, items), failed?.Count.ToString());
    }

    [Theory]
    [InlineData("决算数1300万元，预算数1000万元", "1300万元")]
    [InlineData("预算数1000万元，决算数1300万元", "1300万元")]
    [InlineData("预算数1000万元，决算数700万元", "700万元")]
    public void The_budget_and_the_final_accounts_are_told_apart(string actual, string final)
    {
        string[][] rows =
        [
            ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
            ["预算管理情况（20）", "部门预决算差异率（4）", "", "30%", actual, "4", "4"],
        ];
        FormReading reading = TestData.Forms.Read(new MemoryStream(Documents.Docx(rows)), "form.docx", new FormOptions { Unit = "某单位", Year = 2024 });
        Rate rate = ((SteppedDeductionEvidence)reading.Submission.Indicators.Single(static row => row.Id == "final-account-variance").Evidence!).Current!;

        Assert.Equal((RateBasis.Variance, "1000万元", final), (rate.Basis, rate.Divisor?.Text, rate.Dividend?.Text));
    }

    [Fact]
    public void The_parts_of_a_package_share_one_budget()
    {
        byte[] file = With(("word/media/a.bin", 40), ("word/media/b.bin", 40));

        Assert.Contains("unpacks to more than", Assert.Throws<UnreadableDocumentException>(() => Read(file)).Message, StringComparison.Ordinal);
        Read(With(("word/media/a.bin", 40)));
    }

    [Fact]
    public void A_long_text_is_written_up_to_what_a_cell_holds_and_says_that_it_is_cut()
    {
        Submission sheet = TestData.Sample.Submission;
        string words = new('字', 40_000);
        SubmittedIndicator[] rows = [.. sheet.Indicators.Select(row => row.Id == "propriety" ? row with { Evidence = new JudgementEvidence { Points = 4.5m, Actual = Actual.Parse(words) } } : row)];
        EvaluationReport report = PerformanceEvaluator.Default.Evaluate(sheet with { Indicators = rows });
        using MemoryStream file = new();
        ScoredForm.WriteExcel(file, report);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), isEditable: false);
        WorkbookPart workbook = document.WorkbookPart!;
        WorksheetPart form = (WorksheetPart)workbook.GetPartById(workbook.Workbook!.Descendants<Sheet>().First().Id!.Value!);
        string[] texts = [.. form.Worksheet!.Descendants<Cell>().Select(static cell => cell.InnerText)];

        string cut = Assert.Single(texts, static text => text.StartsWith("字字字", StringComparison.Ordinal));
        Assert.InRange(cut.Length, 32_000, 32_767);
        Assert.EndsWith("字…", cut, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_very_many_empty_rows_is_read_like_one_without_and_kept_small()
    {
        string[][] rows =
        [
            ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "领导批示"],
            ["预算管理情况", "财务管理", "财务管理制度健全性", "健全", "无不合格项", "1", "满分", ""],
        ];
        byte[] plain = Documents.Xlsx(rows);
        byte[] large = Padded(plain);

        byte[] cleaned = EmptyRows.Without(large);
        Assert.Same(plain, EmptyRows.Without(plain));
        Assert.True(cleaned.Length < plain.Length * 3, $"{cleaned.Length} of {large.Length} bytes are left.");
        Assert.Equal(Notes(plain), Notes(large));

        static string[] Notes(byte[] file) => [.. TestData.Forms.Read(new MemoryStream(file), "form.xlsx", new FormOptions { Unit = "某单位", Year = 2024 }).Notes.Select(static note => note.ToString()!)];
    }

    // Empty rows before, between and behind the others, with and without cells.
    private static byte[] Padded(byte[] file)
    {
        using MemoryStream stream = new();
        stream.Write(file);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry sheet = archive.Entries.Single(static entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal));
            string name = sheet.FullName;
            string text;
            using (StreamReader reader = new(sheet.Open()))
            {
                text = reader.ReadToEnd();
            }

            string prefix = text.Contains("</x:sheetData>", StringComparison.Ordinal) ? "x:" : string.Empty;
            string padding = string.Concat(Enumerable.Range(100, 300_000).Select(row => row % 3 == 0 ? $"<{prefix}row r=\"{row}\"><{prefix}c r=\"A{row}\" s=\"0\"/></{prefix}row>" : $"<{prefix}row r=\"{row}\"/>"));
            sheet.Delete();
            using StreamWriter writer = new(archive.CreateEntry(name).Open());
            writer.Write(text.Replace($"</{prefix}sheetData>", padding + $"</{prefix}sheetData>", StringComparison.Ordinal));
        }

        return stream.ToArray();
    }

    private static FormReading Read(byte[] file) => TestData.Forms.Read(new MemoryStream(file), "form.docx");

    private static byte[] With(params (string Name, int Megabytes)[] parts)
    {
        using MemoryStream stream = new();
        stream.Write(Documents.Docx(Documents.SeedRows(), "怀柔区人大常委会办公室整体绩效报告"));
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach ((string name, int megabytes) in parts)
            {
                using Stream part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                for (int count = 0; count < megabytes; count++)
                {
                    part.Write(new byte[1024 * 1024]);
                }
            }
        }

        return stream.ToArray();
    }

    private static byte[] Moved(byte[] file, Func<uint, uint> rowOf)
    {
        using MemoryStream stream = new();
        stream.Write(file);
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (Row row in document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>())
            {
                row.RowIndex = rowOf(row.RowIndex!.Value);
                foreach (Cell cell in row.Elements<Cell>())
                {
                    cell.CellReference = cell.CellReference!.Value![0] + row.RowIndex.ToString();
                }
            }
        }

        return stream.ToArray();
    }
}
