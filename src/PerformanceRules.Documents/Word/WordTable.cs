using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceRules.Documents.Sheets;

namespace PerformanceRules.Documents.Word;

/// <summary>Writes a scored sheet as a Word table, with its merged cells.</summary>
internal static class WordTable
{
    // In twentieths of a point; together the width between the margins.
    private static readonly int[] Widths = [1000, 1000, 1550, 1350, 1200, 620, 620, 2500, 2700, 760, 800, 1600];

    public static Table Of(ScoredSheet sheet)
    {
        Table table = new(
            new TableProperties(
                new TableWidth { Width = Widths.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
            new TableGrid(Widths.Select(static width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })));
        for (int row = 1; row <= sheet.Rows.Count; row++)
        {
            table.Append(RowOf(sheet, row));
        }

        return table;
    }

    private static TableRow RowOf(ScoredSheet sheet, int row)
    {
        TableRow written = new(new TableRowProperties(new CantSplit()));
        for (int column = 1; column <= sheet.Shown;)
        {
            (SheetCell? cell, bool continues) = CellAt(sheet, row, column);
            int span = cell is null ? 1 : Math.Min(cell.ColumnSpan, sheet.Shown + 1 - column);
            written.Append(CellOf(cell, column, span, continues));
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

    private static TableCell CellOf(SheetCell? cell, int column, int span, bool continues)
    {
        TableCellProperties properties = new(
            new TableCellWidth { Width = Widths.Skip(column - 1).Take(span).Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
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
        int size = style switch { SheetStyle.Title => 32, SheetStyle.SmallText => 12, SheetStyle.Subtitle => 20, _ => 16 };
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
