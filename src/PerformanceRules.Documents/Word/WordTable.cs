using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceRules.Documents.Sheets;

namespace PerformanceRules.Documents.Word;

/// <summary>Writes a scored sheet as a Word table, with its merged cells.</summary>
internal static class WordTable
{
    // In twentieths of a point; together the width between the margins.
    private static readonly int[] Widths = [950, 950, 1450, 1350, 1200, 560, 560, 2150, 2530, 700, 800, 2500];
    private static readonly int[] WidthsWithRemark = [900, 900, 1350, 1250, 1100, 520, 520, 1900, 2260, 660, 740, 2200, 1400];

    /// <summary>Writes some rows of a sheet as a table.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="first">The number of the first row.</param>
    /// <param name="last">The number of the last row.</param>
    /// <returns>The table; the titles and headings at its top are repeated on every page that it goes on to.</returns>
    public static Table Of(ScoredSheet sheet, int first, int last)
    {
        int[] widths = WidthsOf(sheet);
        Table table = new(
            new TableProperties(
                new TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(static width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })));
        for (int row = first; row <= last; row++)
        {
            table.Append(RowOf(sheet, row));
        }

        return table;
    }

    private static int[] WidthsOf(ScoredSheet sheet) => sheet.Widths is { } widths
        ? [.. widths.Select(width => (int)(width * Widths.Sum() / widths.Sum()))]
        : sheet.Shown < SheetColumns.Remark ? Widths : WidthsWithRemark;

    private static TableRow RowOf(ScoredSheet sheet, int row)
    {
        TableRowProperties properties = new(new CantSplit());
        if (sheet.Rows[row - 1][0].Style is SheetStyle.Subtitle or SheetStyle.Heading)
        {
            properties.Append(new TableHeader());
        }

        TableRow written = new(properties);
        for (int column = 1; column <= sheet.Shown;)
        {
            (SheetCell? cell, bool continues) = CellAt(sheet, row, column);
            int span = cell is null ? 1 : Math.Min(cell.ColumnSpan, sheet.Shown + 1 - column);
            written.Append(CellOf(cell, WidthsOf(sheet).Skip(column - 1).Take(span).Sum(), span, continues));
            column += span;
        }

        return written;
    }

    private static (SheetCell? Cell, bool Continues) CellAt(ScoredSheet sheet, int row, int column)
    {
        for (int above = row; above >= 1; above--)
        {
            SheetCell? cell = sheet.Rows[above - 1].FirstOrDefault(candidate => candidate.Column == column);
            if (cell is not null)
            {
                return above + cell.RowSpan > row ? (cell, above < row) : (null, false);
            }
        }

        return (null, false);
    }

    private static TableCell CellOf(SheetCell? cell, int width, int span, bool continues)
    {
        TableCellProperties properties = new(
            new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
        {
            properties.Append(new GridSpan { Val = span });
        }

        if (continues || cell is { RowSpan: > 1 })
        {
            properties.Append(new VerticalMerge { Val = continues ? MergedCellValues.Continue : MergedCellValues.Restart });
        }

        if (cell is not null && ShadeOf(cell.Style) is { } shade)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = shade });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, ParagraphOf(continues ? null : cell));
    }

    private static Paragraph ParagraphOf(SheetCell? cell)
    {
        SheetStyle style = cell?.Style ?? SheetStyle.Text;
        string text = cell is null ? string.Empty
            : cell.Number is not { } number ? cell.Text
            : style == SheetStyle.Percent ? ValueText.Percent(number)
            : ValueText.Of(number);
        JustificationValues justification = style is SheetStyle.Text or SheetStyle.SmallText or SheetStyle.Subtitle ? JustificationValues.Left : JustificationValues.Center;
        int size = style switch { SheetStyle.Title => 32, SheetStyle.SmallText => 13, SheetStyle.Subtitle => 20, _ => 16 };
        bool bold = style is SheetStyle.Title or SheetStyle.Subtitle or SheetStyle.Heading or SheetStyle.Label or SheetStyle.Score or SheetStyle.DifferingScore;
        Paragraph paragraph = WordParagraphs.Of(text, size, bold, justification, style == SheetStyle.DifferingScore ? "9C0006" : null);
        if (style is SheetStyle.Subtitle or SheetStyle.Heading)
        {
            // Headings do not stay behind on a page that their rows have left.
            paragraph.ParagraphProperties!.PrependChild(new KeepNext());
        }

        return paragraph;
    }

    private static string? ShadeOf(SheetStyle style) => style switch
    {
        SheetStyle.Heading or SheetStyle.Subtitle => "E8EEF5",
        SheetStyle.Score => "E8F0E4",
        SheetStyle.DifferingScore => "FCE1E1",
        _ => null,
    };

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 },
        new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
