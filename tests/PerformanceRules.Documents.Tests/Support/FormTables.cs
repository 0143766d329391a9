using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace PerformanceRules.Documents.Tests;

/// <summary>
/// Makes documents of forms that are written down as they look: a line without | is a paragraph, a line of cells parted by | a row, an empty line ends a
/// table. A cell may begin with ↔n (over n columns, 2 to 9), ↕ (begins a cell over several rows) or ^ (goes on from the row above); ¶ is a paragraph in a cell.
/// </summary>
internal static partial class FormTables
{
    private readonly record struct CellText(int Columns, bool Begins, bool Continues, string Text);

    public static byte[] Docx(string form)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Wordprocessing.Body body = new();
            Wordprocessing.Table? table = null;
            foreach (string line in form.ReplaceLineEndings("\n").Split('\n'))
            {
                if (!line.Contains('|', StringComparison.Ordinal))
                {
                    table = null;
                    body.Append(Paragraph(line));
                    continue;
                }

                if (table is null)
                {
                    body.Append(table = new Wordprocessing.Table());
                }

                table.Append(new Wordprocessing.TableRow(CellsOf(line).Select(WordCell)));
            }

            document.AddMainDocumentPart().Document = new Wordprocessing.Document(body);
        }

        return stream.ToArray();
    }

    /// <summary>The same on one sheet; merged cells are merged, and numbers are numbers.</summary>
    public static byte[] Xlsx(string form)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            WorksheetPart sheet = workbook.AddNewPart<WorksheetPart>();
            SheetData data = new();
            Dictionary<int, (int Row, int Columns)> open = [];
            List<(int Row, int Column, int LastRow, int LastColumn)> merged = [];
            int number = 0;
            foreach (string line in form.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0))
            {
                number++;
                Row row = new() { RowIndex = (uint)number };
                int column = 1;
                foreach (CellText cell in line.Contains('|', StringComparison.Ordinal) ? CellsOf(line) : [new CellText(9, false, false, line)])
                {
                    if (!cell.Continues)
                    {
                        row.Append(ExcelCell(cell.Text, FormPlaceName(column) + number));
                        open[column] = (number, cell.Columns);
                        merged.Add((number, column, number, column + cell.Columns - 1));
                    }
                    else
                    {
                        int index = merged.FindIndex(area => area.Row == open[column].Row && area.Column == column);
                        merged[index] = merged[index] with { LastRow = number };
                    }

                    column += cell.Columns;
                }

                data.Append(row);
            }

            sheet.Worksheet = new Worksheet(data, new MergeCells(merged.Where(area => area.Row < area.LastRow || area.Column < area.LastColumn)
                .Select(area => new MergeCell { Reference = $"{FormPlaceName(area.Column)}{area.Row}:{FormPlaceName(area.LastColumn)}{area.LastRow}" })));
            workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Name = "自评表", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    private static string FormPlaceName(int column) => Forms.FormPlace.ColumnName(column);

    private static IEnumerable<CellText> CellsOf(string line) => line.Split('|').Select(static written =>
    {
        Match match = Marks().Match(written.Trim());
        int columns = match.Groups["columns"].Success ? int.Parse(match.Groups["columns"].Value, System.Globalization.CultureInfo.InvariantCulture) : 1;
        return new CellText(columns, match.Groups["begins"].Success, match.Groups["on"].Success, match.Groups["text"].Value);
    });

    private static Wordprocessing.TableCell WordCell(CellText cell)
    {
        Wordprocessing.TableCellProperties properties = new();
        if (cell.Columns > 1)
        {
            properties.Append(new Wordprocessing.GridSpan { Val = cell.Columns });
        }

        if (cell.Begins || cell.Continues)
        {
            properties.Append(new Wordprocessing.VerticalMerge { Val = cell.Begins ? Wordprocessing.MergedCellValues.Restart : Wordprocessing.MergedCellValues.Continue });
        }

        return new Wordprocessing.TableCell([properties, .. cell.Text.Split('¶').Select(Paragraph)]);
    }

    private static Cell ExcelCell(string text, string address) => decimal.TryParse(text, out decimal number)
        ? new Cell { CellReference = address, CellValue = new CellValue(number) }
        : new Cell { CellReference = address, DataType = CellValues.InlineString, InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text.Replace('¶', '\n')) { Space = SpaceProcessingModeValues.Preserve }) };

    private static Wordprocessing.Paragraph Paragraph(string text) => new(new Wordprocessing.Run(new Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    [GeneratedRegex("^(?:↔(?<columns>[0-9]))?(?:(?<begins>↕)|(?<on>\\^))?(?<text>.*)$", RegexOptions.Singleline)]
    private static partial Regex Marks();
}
