using PerformanceRules.Cli.Texts;
using PerformanceRules.Cli.Views;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using Spectre.Console;

namespace PerformanceRules.Cli.Tables;

/// <summary>Shows the rows of a sheet in the columns of the form: 指标, 指标值, 完成值, 分值, 自评, 得分, and where the last two differ.</summary>
internal sealed class SheetTable
{
    private const int Indent = 2;

    // Between two columns: a space, a line, a space; and the frame.
    private const int ColumnFrame = 3;

    private readonly IReadOnlyList<SheetColumn> _columns;
    private readonly int[] _widths;

    private SheetTable(IReadOnlyList<SheetRow> rows, Language language, int width)
    {
        _columns = SheetColumn.For(rows, language);
        _widths = Widths(rows, width - (_columns.Count * ColumnFrame) - 1);
    }

    /// <summary>Makes a table for each part, in the same widths, the last of which has the total.</summary>
    public static void Write(Screen screen, SheetParts sheet, Language language)
    {
        IReadOnlyList<SheetPart> parts = sheet.Parts();
        SheetRow total = sheet.Total();
        SheetTable layout = new([.. parts.SelectMany(static part => part.Rows.Prepend(part.Heading)), total], language, screen.Width);
        for (int index = 0; index < parts.Count; index++)
        {
            screen.WriteLine(layout.Heading(parts[index].Heading, index + 1, language), Styles.Heading);
            screen.Write(layout.Table(parts[index].Rows, showsHeaders: true));
        }

        screen.Write(layout.Table([total], showsHeaders: false));
    }

    private string Heading(SheetRow part, int number, Language language)
    {
        const string Numerals = "一二三四五六七八九十";
        string numeral = number <= Numerals.Length ? Numerals[number - 1] + "、" : number + "、";
        return language.Text(
            $"{numeral}{part.Title}（{Points.Text(part.Weight)} 分）　得 {Points.Text(part.Score)} 分",
            $"{number}. {part.Title} ({Points.Text(part.Weight)} points): {Points.Text(part.Score)}");
    }

    private Table Table(IReadOnlyList<SheetRow> rows, bool showsHeaders)
    {
        Table table = new() { Border = TableBorder.Rounded, ShowHeaders = showsHeaders, BorderStyle = Styles.Faint };
        for (int index = 0; index < _columns.Count; index++)
        {
            SheetColumn column = _columns[index];
            table.AddColumn(new TableColumn(new Text(column.Header, Styles.Heading))
            {
                Width = _widths[index],
                NoWrap = column.IsNumber,
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
            });
        }

        foreach (SheetRow row in rows)
        {
            table.AddRow(_columns.Select((column, index) => Cell(column, row, _widths[index])));
        }

        return table;
    }

    private static Text Cell(SheetColumn column, SheetRow row, int width)
    {
        string text = column.IsNumber ? column.Text(row) : TextWrapping.Block(column.Text(row), width, column.IsTitle ? row.Depth * Indent : 0);
        return new Text(text, StyleOf(row));
    }

    private static Style StyleOf(SheetRow row) => row switch
    {
        { Kind: RowKind.Unscored } => Styles.Error,
        { Kind: RowKind.Section or RowKind.Total } => Styles.Heading,
        { Difference: not null } => Styles.Warning,
        { Kind: RowKind.Component } => Styles.Faint,
        _ => Styles.Plain,
    };

    private int[] Widths(IReadOnlyList<SheetRow> rows, int available)
    {
        int[] needs = [.. _columns.Select(column => rows.Max(row => column.Need(row, Indent)))];
        int[] widths = [.. needs];
        List<int> texts = [.. Enumerable.Range(0, needs.Length).Where(index => !_columns[index].IsNumber)];
        int[] shares = ColumnWidths.Share([.. texts.Select(index => needs[index])], available - needs.Where((_, index) => _columns[index].IsNumber).Sum());
        for (int index = 0; index < texts.Count; index++)
        {
            widths[texts[index]] = shares[index];
        }

        return widths;
    }
}
