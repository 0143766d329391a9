using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace PerformanceRules.Documents.Tests;

/// <summary>Makes documents as people and other programs make them: plain grids of cells, with nothing of our own writer in them.</summary>
internal static class Documents
{
    public static readonly char[] Ordinary = [' ', '　'];

    /// <summary>The rows of the seed's table as the text has them: merged cells are empty in all places but their first.</summary>
    public static List<string[]> SeedRows()
    {
        List<string[]> rows = [];
        List<string> row = [];
        bool parted = false;
        foreach (string line in TestData.SeedText.ReplaceLineEndings("\n").Split('\n').SkipWhile(line => !line.StartsWith('\t')))
        {
            if (line.Length == 0)
            {
                parted = true;
            }
            else if (line[0] == '\t')
            {
                if (parted && row.Count > 0)
                {
                    rows.Add([.. row]);
                    row.Clear();
                }

                row.Add(line[1..]);
                parted = false;
            }
            else
            {
                row[^1] += "\n" + line;
                parted = false;
            }
        }

        rows.Add([.. row]);
        return rows;
    }

    /// <summary>Makes a document of several tables.</summary>
    public static byte[] DocxOfTables(params IEnumerable<string[]>[] tables) => Docx(tables, []);

    public static byte[] Docx(IEnumerable<string[]> rows, params string[] paragraphs) => Docx([rows], paragraphs);

    private static byte[] Docx(IEnumerable<string[]>[] tables, string[] paragraphs)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Wordprocessing.Body body = new(paragraphs.Select(Paragraph));
            foreach (IEnumerable<string[]> rows in tables)
            {
                body.Append(new Wordprocessing.Table(rows.Select(row => new Wordprocessing.TableRow(row.Select(text => new Wordprocessing.TableCell(text.Split('\n').Select(Paragraph)))))), Paragraph("（续）"));
            }

            document.AddMainDocumentPart().Document = new Wordprocessing.Document(body);
        }

        return stream.ToArray();
    }

    /// <summary>Numbers are stored as numbers, as a spreadsheet does it.</summary>
    public static byte[] Xlsx(IEnumerable<string[]> rows, Action<Cell>? change = null)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            WorksheetPart sheet = workbook.AddNewPart<WorksheetPart>();
            SheetData data = new();
            int number = 0;
            foreach (string[] row in rows)
            {
                number++;
                data.Append(new Row(row.Select((text, column) => MakeCell(text, $"{(char)('A' + column)}{number}", change))) { RowIndex = (uint)number });
            }

            sheet.Worksheet = new Worksheet(data);
            workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Name = "评分表", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    private static Cell MakeCell(string text, string address, Action<Cell>? change)
    {
        string plain = text.Trim(Ordinary);
        Cell cell = decimal.TryParse(plain, out decimal number)
            ? new Cell { CellValue = new CellValue(number) }
            : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)) };
        cell.CellReference = address;
        change?.Invoke(cell);
        return cell;
    }

    private static Wordprocessing.Paragraph Paragraph(string text) => new(new Wordprocessing.Run(new Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
}
