using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Forms;
using SharedText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace PerformanceRules.Documents.Excel;

/// <summary>Gives the text of a cell as its reader sees it: a number in its format, a shared string, the stored result of a formula.</summary>
internal sealed class StoredValues
{
    private readonly string[] _strings;
    private readonly string?[] _formats;
    private readonly FormNotes _notes;

    public StoredValues(WorkbookPart workbook, FormNotes notes)
    {
        _notes = notes;
        _strings = [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf) ?? []];
        _formats = ReadFormats(workbook.WorkbookStylesPart?.Stylesheet);
    }

    public string TextOf(Cell cell, FormPlace place)
    {
        string value = cell.CellValue?.Text ?? string.Empty;
        if (cell.CellFormula is not null && value.Length == 0)
        {
            // Where it is used, that is said.
            return string.Empty;
        }

        if (cell.DataType?.Value is not { } type || type == CellValues.Number)
        {
            return NumberText.Of(value, FormatOf(cell));
        }

        if (type == CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < _strings.Length ? _strings[index] : string.Empty;
        }

        if (type == CellValues.InlineString)
        {
            return cell.InlineString is { } inline ? TextOf(inline.Descendants<SharedText>()) : string.Empty;
        }

        if (type == CellValues.Error)
        {
            _notes.Add(new FormNote(FormNoteKind.NotUnderstood, place, FormMessages.CellError, value));
            return string.Empty;
        }

        return value;
    }

    private string? FormatOf(Cell cell) => cell.StyleIndex?.Value is { } style && style < _formats.Length ? _formats[style] : null;

    // Phonetic guides of East Asian text stand in the item, too, and are no part of it.
    private static string TextOf(SharedStringItem item) => TextOf(item.Descendants<SharedText>().Where(static text => text.Parent is not PhoneticRun));

    private static string TextOf(IEnumerable<SharedText> texts) => string.Concat(texts.Select(static text => text.Text));

    private static string?[] ReadFormats(Stylesheet? stylesheet)
    {
        Dictionary<uint, string> own = [];
        foreach (NumberingFormat format in stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id)
            {
                own[id] = format.FormatCode?.Value ?? string.Empty;
            }
        }

        return
        [
            .. (stylesheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format =>
                format.NumberFormatId?.Value is not { } id ? null : own.TryGetValue(id, out string? code) ? code : NumberText.BuiltInFormat(id)),
        ];
    }
}
