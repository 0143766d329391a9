using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Overviews;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Tests;

public sealed class OverviewTests
{
    private static readonly Overview Mixed = new(
    [
        new OverviewEntry { Name = "b.json", Report = TestData.Sample },
        new OverviewEntry { Name = "a.json", Report = TestData.Sample },
        new OverviewEntry { Name = "c.docx", Report = PerformanceEvaluator.Default.Evaluate(Submission.For("beijing.department-overall@2024", "空表", 2024).Build()) },
        new OverviewEntry { Name = "broken.xlsx", Error = "The file is broken." },
    ]);

    [Fact]
    public void Sheets_are_ranked_and_equals_share_a_rank()
    {
        Assert.Equal(["a.json", "b.json", "c.docx"], Mixed.Ranking.Select(entry => entry.Name));
        Assert.Equal([1, 1, 3], Enumerable.Range(0, 3).Select(Mixed.RankOf));
        Assert.Equal(98.5m, Mixed.Mean);
    }

    [Fact]
    public void Grades_are_counted_and_incomplete_sheets_stand_apart() =>
        Assert.Equal([("优", 2), ("良", 0), ("中", 0), ("差", 0), ("—", 1)], Mixed.Bands.Select(band => (band.Name, band.Count)));

    [Fact]
    public void The_commonest_findings_come_first()
    {
        FindingCount first = Mixed.Findings[0];

        Assert.Equal((FindingCodes.ClaimDiffers, null, true, 2, 2), (first.Code, first.Title, first.IsAboutOwnIndicators, first.Count, first.Sheets));
        Assert.Contains(Mixed.Findings, count => count is { Code: FindingCodes.IndicatorMissing, Title: "资金总体", Count: 1 });
    }

    [Fact]
    public void What_could_not_be_read_is_not_lost()
    {
        using MemoryStream html = new();
        using MemoryStream markdown = new();
        ScoredForm.WriteHtml(html, Mixed, Language.English);
        ScoredForm.WriteMarkdown(markdown, Mixed, Language.English);

        Assert.Contains("The file is broken.", Encoding.UTF8.GetString(html.ToArray()), StringComparison.Ordinal);
        Assert.Contains("- broken.xlsx: The file is broken.", Encoding.UTF8.GetString(markdown.ToArray()), StringComparison.Ordinal);
    }

    /// <summary>Names of units and files are words in a workbook, whatever they begin with.</summary>
    [Theory]
    [InlineData("=HYPERLINK(\"http://attacker.invalid\")")]
    [InlineData("+1+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void The_workbook_of_an_overview_has_no_formula(string name)
    {
        Overview overview = new([new OverviewEntry { Name = name, Report = PerformanceEvaluator.Default.Evaluate(TestData.Sample.Submission with { Unit = name }) }, new OverviewEntry { Name = name, Error = name }]);
        using MemoryStream stream = new();
        ScoredForm.WriteExcel(stream, overview, Language.Chinese);
        stream.Position = 0;
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        Cell[] cells = [.. document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>())];

        Assert.Equal(["排名", "得分分布", "最常见的问题", "无法读取"], document.WorkbookPart.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.Equal(4, cells.Count(cell => cell.DataType?.Value == CellValues.InlineString && cell.InnerText == name));
    }
}
