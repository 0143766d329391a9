using PerformanceRules.Cli.Texts;
using PerformanceRules.Cli.Views;
using PerformanceRules.Findings;
using Spectre.Console;
using TextBlock = Spectre.Console.Text;

namespace PerformanceRules.Cli.Tables;

/// <summary>Shows a sheet in the columns of the form: 指标, 指标值, 完成值, 分值, 自评, 得分, and where the last two differ.</summary>
internal static class SheetTable
{
    /// <summary>Writes a table for each part and one for the total, all in the same widths.</summary>
    public static void Write(Screen screen, SheetParts sheet, Language language)
    {
        IReadOnlyList<SheetPart> parts = sheet.Parts();
        SheetRow total = sheet.Total();
        IReadOnlyList<SheetColumn> columns = SheetColumn.For([.. parts.SelectMany(static part => part.Rows), total], language, screen.Width);
        for (int index = 0; index < parts.Count; index++)
        {
            SheetRow heading = parts[index].Heading;
            screen.WriteLine(Heading(heading, index + 1, language), heading.Difference is null ? Styles.Heading : Styles.Warning);
            screen.Write(Table(columns, parts[index].Rows, showsHeaders: true));
        }

        screen.Write(Table(columns, [total], showsHeaders: false));
    }

    private static string Heading(SheetRow part, int number, Language language)
    {
        const string Numerals = "一二三四五六七八九十";
        string numeral = number <= Numerals.Length ? Numerals[number - 1].ToString() : Points.Text(number);
        string claimed = part.Difference is null
            ? string.Empty
            : language.Text($"，自评 {Points.Text(part.Claimed)} 分", $", claimed {Points.Text(part.Claimed)}");
        return language.Text(
            $"{numeral}、{part.Title}（{Points.Text(part.Weight)} 分）　得 {Points.Text(part.Score)} 分{claimed}",
            $"{number}. {part.Title} ({Points.Text(part.Weight)} points)  score {Points.Text(part.Score)}{claimed}");
    }

    private static Table Table(IReadOnlyList<SheetColumn> columns, IReadOnlyList<SheetRow> rows, bool showsHeaders)
    {
        Table table = new() { Border = TableBorder.Rounded, ShowHeaders = showsHeaders, BorderStyle = Styles.Faint };
        foreach (SheetColumn column in columns)
        {
            table.AddColumn(new TableColumn(new TextBlock(column.Header, Styles.Heading))
            {
                Width = column.Width,
                NoWrap = column.IsNumber,
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
            });
        }

        foreach (SheetRow row in rows)
        {
            Style style = StyleOf(row);
            table.AddRow(columns.Select(column => new TextBlock(column.Text(row), style)));
        }

        return table;
    }

    private static Style StyleOf(SheetRow row) => row switch
    {
        { Kind: RowKind.Unscored } => Styles.Error,
        { Kind: RowKind.Section or RowKind.Total } => Styles.Heading,
        { Difference: not null } => Styles.Warning,
        { Kind: RowKind.Component } => Styles.Faint,
        _ => Styles.Plain,
    };
}
