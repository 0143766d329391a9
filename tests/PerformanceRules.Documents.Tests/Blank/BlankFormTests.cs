using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PerformanceRules.Documents.Blank;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace PerformanceRules.Documents.Tests;

/// <summary>Blank forms: sound files of every rulebook, open where they are to be filled in, and read back as they were filled in.</summary>
public sealed class BlankFormTests
{
    public static TheoryData<string> Rulebooks => [.. PerformanceEvaluator.Default.Rulebooks.Rulebooks.Select(rulebook => rulebook.Reference)];

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void A_blank_form_is_a_sound_file(string reference)
    {
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(Excel(reference), isEditable: false);
        using WordprocessingDocument document = WordprocessingDocument.Open(WordOf(reference), isEditable: false);

        OpenXmlValidator validator = new(FileFormatVersions.Office2019);
        Assert.Empty(validator.Validate(workbook).Concat(validator.Validate(document)).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void Everything_but_the_cells_to_fill_in_is_locked(string reference)
    {
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(Excel(reference), isEditable: false);
        Assert.All(workbook.WorkbookPart!.WorksheetParts, sheet => Assert.True(sheet.Worksheet!.Elements<SheetProtection>().Single().Sheet!.Value));
        CellFormat[] formats = [.. workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()];
        Cell[] cells = [.. Form(workbook).Descendants<Cell>()];
        Cell[] open = [.. cells.Where(cell => formats[cell.StyleIndex!.Value].Protection?.Locked?.Value == false)];
        Assert.InRange(open.Length, 20, 400);
        Assert.All(open, cell => Assert.Null(cell.CellFormula));
        Assert.Contains(cells, cell => cell.CellFormula is not null);
    }

    [Fact]
    public void A_number_is_checked_as_it_is_typed_and_a_checklist_is_chosen_from()
    {
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(Excel("beijing.department-overall@2024"), isEditable: false);
        DataValidation[] validations = [.. Form(workbook).Descendants<DataValidation>()];

        Assert.Contains(validations, validation => validation.Type!.Value == DataValidationValues.List && validation.Formula1!.Text == "\"无不合格项,不合格1项,不合格2项,不合格3项\"");
        Assert.Contains(validations, validation => validation.Type!.Value == DataValidationValues.Decimal && validation is { Formula1.Text: "0", Formula2.Text: "30" });
    }

    [Fact]
    public void Clauses_stand_at_the_rows_that_they_are_about()
    {
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(Excel("mof.project-expenditure@2020"), isEditable: false);
        Assert.Contains(
            workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.WorksheetCommentsPart?.Comments?.Descendants<Comment>() ?? []),
            comment => comment.InnerText.Contains("评分标准：", StringComparison.Ordinal));
    }

    /// <summary>A form that was filled in by a program, whose formulas no spreadsheet has computed yet, reads as it was filled in.</summary>
    [Theory]
    [InlineData("mof.project-expenditure@2020", 6, 11, "D", "E")]
    [InlineData("beijing.department-overall@2024", 6, 12, "C", "D")]
    public void A_workbook_reads_back_as_it_was_filled_in(string reference, int funds, int open, string budget, string executed)
    {
        MemoryStream file = Excel(reference);
        using (SpreadsheetDocument workbook = SpreadsheetDocument.Open(file, isEditable: true))
        {
            Dictionary<string, Cell> cells = Form(workbook).Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
            void Write(string address, string text)
            {
                bool isNumber = decimal.TryParse(text, out _);
                Cell cell = cells[address];
                cell.DataType = isNumber ? null : CellValues.InlineString;
                cell.CellValue = isNumber ? new CellValue(text) : null;
                cell.InlineString = isNumber ? null : new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text));
            }

            Write(budget + funds, "200");
            Write(executed + funds, "150");
            Write("C" + open, "开展培训");
            Write("D" + open, "≥20批次");
            Write("E" + open, "16");
            Write("F" + open, "5");
            Write("C" + (open + 1), "服务质量");
            Write("D" + (open + 1), "有效提升");
            Write("E" + (open + 1), "有所提升");
            Write("F" + (open + 1), "10");
            Write("G" + (open + 1), "8");
        }

        file.Position = 0;
        FormReading reading = TestData.Forms.Read(file, "form.xlsx");
        EvaluationReport report = TestData.Evaluate(reading);
        Assert.Equal((reference, "某市教育局", 2024), (report.Rulebook.Reference, report.Submission.Unit, report.Submission.Year));
        decimal full = report.Find("total-funds")!.Weight;
        Assert.Equal(full * 0.75m, report.Find("total-funds")!.Score);
        Assert.Equal([("开展培训", 4m), ("服务质量", 8m)], report.Indicators.Where(row => row.Title is "开展培训" or "服务质量").Select(row => (row.Title, row.Score ?? -1)));
        Assert.DoesNotContain(reading.Notes, note => note.ToString().Contains("公式没有存储结果", StringComparison.Ordinal));
    }

    [Fact]
    public void A_Word_document_reads_back_as_it_was_filled_in()
    {
        MemoryStream file = WordOf("mof.project-expenditure@2020");
        using (WordprocessingDocument document = WordprocessingDocument.Open(file, isEditable: true))
        {
            Wordprocessing.TableRow[] rows = [.. document.MainDocumentPart!.Document!.Descendants<Wordprocessing.TableRow>()];
            void Fill(string label, params string[] texts)
            {
                Wordprocessing.TableCell[] cells = [.. rows.First(row => row.InnerText.Contains(label, StringComparison.Ordinal) && row.Elements<Wordprocessing.TableCell>().Any(cell => cell.InnerText.Length == 0)).Elements<Wordprocessing.TableCell>()];
                foreach ((Wordprocessing.TableCell cell, string text) in cells.Where(cell => cell.InnerText.Length == 0 && cell.TableCellProperties?.VerticalMerge is null).Zip(texts))
                {
                    cell.Elements<Wordprocessing.Paragraph>().First().Append(new Wordprocessing.Run(new Wordprocessing.Text(text)));
                }
            }

            Fill("年度资金总额", "200", "200", "150");
            Fill("产出指标", "数量指标", "开展培训", "≥20批次", "16批次", "50");
        }

        file.Position = 0;
        EvaluationReport report = TestData.Evaluate(TestData.Forms.Read(file, "form.docx"));
        Assert.Equal(("mof.project-expenditure@2020", 7.5m), (report.Rulebook.Reference, report.Find("total-funds")!.Score));
        Assert.Equal(40m, report.Indicators.Single(row => row.Title == "开展培训").Score);
    }

    /// <summary>What a workbook takes as a unit, the library reads as one, and both cells in it are compared as they stand.</summary>
    [Fact]
    public void Every_unit_that_a_workbook_knows_is_one_to_the_library()
    {
        foreach (string unit in EntryUnits.All)
        {
            Target target = Target.Parse("≥20" + unit);
            Actual actual = Actual.Parse("16" + unit);
            Assert.True(target.IsQuantity && actual.IsQuantity, unit);
            Assert.True(Quantity.TryAlign(target.Quantity, actual.Quantity, out Arithmetic.Rational first, out Arithmetic.Rational second) && first * 4 == second * 5, unit);
        }
    }

    private static MemoryStream Excel(string reference)
    {
        MemoryStream stream = new();
        BlankForm.WriteExcel(stream, Find(reference), new BlankFormOptions { Unit = "某市教育局", Year = 2024 });
        stream.Position = 0;
        return stream;
    }

    private static MemoryStream WordOf(string reference)
    {
        MemoryStream stream = new();
        BlankForm.WriteWord(stream, Find(reference), new BlankFormOptions { Unit = "某市教育局", Year = 2024 });
        stream.Position = 0;
        return stream;
    }

    private static Rulebook Find(string reference) => PerformanceEvaluator.Default.Rulebooks.Find(reference, 2024);

    private static Worksheet Form(SpreadsheetDocument workbook) =>
        ((WorksheetPart)workbook.WorkbookPart!.GetPartById(workbook.WorkbookPart.Workbook!.Descendants<Sheet>().First().Id!.Value!)).Worksheet!;
}
