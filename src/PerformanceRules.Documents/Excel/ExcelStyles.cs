using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Sheets;

namespace PerformanceRules.Documents.Excel;

/// <summary>The looks of the kinds of cells.</summary>
internal static class ExcelStyles
{
    private const uint PercentFormat = 164;
    private const uint TextFormat = 49;
    /// <summary>The marks of scores that are, and are not, those claimed, by their places among the conditional formats.</summary>
    public const uint Differing = 0;
    public const uint Agreeing = 1;

    private const string Accent = "FF1F4E79";

    public static uint IndexOf(SheetStyle style) => (uint)style + 1;

    public static Stylesheet Create()
    {
        Fonts fonts = new(
            Font(10),
            Font(16, bold: true),
            Font(10, bold: true),
            Font(8),
            Font(10, bold: true, color: "FFFFFFFF"),
            Font(10, bold: true, color: "FF9C0006"));
        Fills fills = new(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Fill(Accent),
            Fill("FFFFF7DB"),
            Fill("FFE8F0E4"),
            Fill("FFFCE1E1"),
            Fill("FFEEF3F8"));
        Borders borders = new(new Border(), Thin());
        CellFormats formats = new(new CellFormat());
        for (SheetStyle style = SheetStyle.Title; style <= SheetStyle.Problem; style++)
        {
            formats.Append(Format(style));
        }

        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = PercentFormat, FormatCode = "0.######%" }),
            fonts,
            fills,
            borders,
            new CellStyleFormats(new CellFormat()),
            formats,
            new DifferentialFormats(Mark("FF9C0006", "FFFCE1E1"), Mark("FF000000", "FFE8F0E4")) { Count = 2 });
    }

    private static CellFormat Format(SheetStyle style) => style switch
    {
        SheetStyle.Title => Format(font: 1, fill: 0, border: 0, HorizontalAlignmentValues.Center),
        SheetStyle.Subtitle => Format(font: 2, fill: 6, border: 1, HorizontalAlignmentValues.Left),
        SheetStyle.Heading => Format(font: 4, fill: 2, border: 1, HorizontalAlignmentValues.Center),
        SheetStyle.Label => Format(font: 2, fill: 0, border: 1, HorizontalAlignmentValues.Center),
        SheetStyle.SmallText => Format(font: 3, fill: 0, border: 1, HorizontalAlignmentValues.Left),
        SheetStyle.Number => Format(font: 0, fill: 0, border: 1, HorizontalAlignmentValues.Center, isText: false),
        SheetStyle.Percent => Format(font: 0, fill: 0, border: 1, HorizontalAlignmentValues.Center, PercentFormat, isText: false),
        SheetStyle.Input => Format(font: 0, fill: 3, border: 1, HorizontalAlignmentValues.Center, isText: false),
        SheetStyle.Score => Format(font: 2, fill: 4, border: 1, HorizontalAlignmentValues.Center, isText: false),
        SheetStyle.DifferingScore => Format(font: 5, fill: 5, border: 1, HorizontalAlignmentValues.Center, isText: false),
        SheetStyle.EntryText => Entry(TextFormat, HorizontalAlignmentValues.Left),
        SheetStyle.EntryNumber => Entry(number: 0, HorizontalAlignmentValues.Center),
        SheetStyle.EntryPercent => Entry(PercentFormat, HorizontalAlignmentValues.Center),
        SheetStyle.Problem => Format(font: 5, fill: 0, border: 1, HorizontalAlignmentValues.Left, isText: false),
        _ => Format(font: 0, fill: 0, border: 1, HorizontalAlignmentValues.Left),
    };

    // What is to be filled in is yellow, and open where the sheet is protected.
    private static CellFormat Entry(uint number, HorizontalAlignmentValues alignment)
    {
        CellFormat format = Format(font: 0, fill: 3, border: 1, alignment, number, isText: false);
        format.ApplyProtection = true;
        format.Append(new Protection { Locked = false });
        return format;
    }

    // The quote prefix keeps words words even when somebody edits the cell.
    private static CellFormat Format(uint font, uint fill, uint border, HorizontalAlignmentValues alignment, uint number = 0, bool isText = true) =>
        new(new Alignment { Horizontal = alignment, Vertical = VerticalAlignmentValues.Center, WrapText = true })
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = number,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyNumberFormat = number != 0,
            QuotePrefix = isText,
        };

    private static Font Font(double size, bool bold = false, string? color = null)
    {
        Font font = new();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size });
        if (color is not null)
        {
            font.Append(new Color { Rgb = color });
        }

        font.Append(new FontName { Val = "宋体" });
        return font;
    }

    private static DifferentialFormat Mark(string font, string fill) => new(
        new Font(new Color { Rgb = font }),
        new Fill(new PatternFill(new BackgroundColor { Rgb = fill }) { PatternType = PatternValues.Solid }));

    private static Fill Fill(string color) =>
        new(new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        new LeftBorder(Line()) { Style = BorderStyleValues.Thin },
        new RightBorder(Line()) { Style = BorderStyleValues.Thin },
        new TopBorder(Line()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Line()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Line() => new() { Rgb = "FF9AA5B1" };
}
