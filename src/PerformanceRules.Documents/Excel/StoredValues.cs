using System.Globalization;
using DocumentFormat.OpenXml;
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
    private readonly bool[] _struck;
    private readonly FormNotes _notes;

    public StoredValues(WorkbookPart workbook, FormNotes notes)
    {
        _notes = notes;
        _strings = [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(static item => TextOf(item)) ?? []];
        _formats = ReadFormats(workbook.WorkbookStylesPart?.Stylesheet);
        _struck = ReadStruck(workbook.WorkbookStylesPart?.Stylesheet);
    }

    public string TextOf(Cell cell, FormPlace place)
    {
        string text = StoredText(cell, place);
        if (text.Length == 0 || !(cell.StyleIndex?.Value is { } style && style < _struck.Length && _struck[style]))
        {
            return text;
        }

        _notes.Add(new FormNote(FormNoteKind.NotUnderstood, place, FormMessages.StruckCell, text));
        return string.Empty;
    }

    private string StoredText(Cell cell, FormPlace place)
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
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < _strings.Length ? NumberText.OfText(_strings[index], FormatOf(cell)) : string.Empty;
        }

        if (type == CellValues.InlineString)
        {
            return cell.InlineString is { } inline ? NumberText.OfText(TextOf(inline), FormatOf(cell)) : string.Empty;
        }

        if (type == CellValues.Error)
        {
            _notes.Add(new FormNote(FormNoteKind.NotUnderstood, place, FormMessages.CellError, value));
            return string.Empty;
        }

        return type == CellValues.Boolean ? value == "1" ? "TRUE" : "FALSE" : value;
    }

    private string? FormatOf(Cell cell) => cell.StyleIndex?.Value is { } style && style < _formats.Length ? _formats[style] : null;

    // Phonetic guides of East Asian text stand in the item, too, and are no part of it; nor is a run that is struck through.
    private static string TextOf(OpenXmlElement item) => string.Concat(item.Descendants<SharedText>()
        .Where(static text => text.Parent is not PhoneticRun && text.Parent?.GetFirstChild<RunProperties>()?.GetFirstChild<Strike>() is not { Val: null or { Value: true } })
        .Select(static text => SymbolFonts.Of(text.Text, text.Parent?.GetFirstChild<RunProperties>()?.GetFirstChild<RunFont>()?.Val?.Value is { } font && SymbolFonts.IsOne(font) ? font : null)));

    private static bool[] ReadStruck(Stylesheet? stylesheet)
    {
        Font[] fonts = [.. stylesheet?.Fonts?.Elements<Font>() ?? []];
        return
        [
            .. (stylesheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format =>
                format.FontId?.Value is { } id && id < fonts.Length && fonts[id].GetFirstChild<Strike>() is { Val: null or { Value: true } }),
        ];
    }

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
