using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Tables;

/// <summary>A column of the sheet: its header, its width, and what of a row stands in it.</summary>
internal sealed record SheetColumn(string Header, int Width, Func<SheetRow, string> Text)
{
    /// <summary>How far a row stands in for each level of the tree.</summary>
    public const int Indent = 2;

    // Between two columns stand a space, a line and a space, and around them all the frame.
    private const int Frame = 3;

    public bool IsNumber { get; init; }

    /// <summary>Gives the columns for these rows; a sheet that claims nothing has no columns for claims.</summary>
    public static IReadOnlyList<SheetColumn> For(IReadOnlyList<SheetRow> rows, Language language, int width)
    {
        bool hasClaims = rows.Any(static row => row.Kind != RowKind.Section && row.Claimed is not null);
        List<SheetColumn> numbers = [Number(language.Text("分值", "Weight"), rows, static row => Points.Text(row.Weight))];
        if (hasClaims)
        {
            numbers.Add(Number(language.Text("自评", "Claimed"), rows, static row => Points.Text(row.Claimed)));
        }

        numbers.Add(Number(language.Text("得分", "Score"), rows, static row => Points.Text(row.Score, row.NoScore)));
        if (hasClaims)
        {
            numbers.Add(Number(language.Text("相差", "Diff."), rows, static row => row.Difference is { } difference ? Points.Signed(difference) : string.Empty));
        }

        string[] headers = [language.Text("指标", "Indicator"), language.Text("指标值", "Target"), language.Text("完成值", "Actual")];
        int available = width - numbers.Sum(static column => column.Width) - ((numbers.Count + headers.Length) * Frame) - 1;
        TextWidths widths = TextColumns(rows, headers, available);
        return
        [
            new(headers[0], widths.Title, row => TextWrapping.Block(row.Title, widths.Title, row.Depth * Indent)),
            new(headers[1], widths.Target, row => TextWrapping.Block(row.Target, widths.Target, margin: 0)),
            new(headers[2], widths.Actual, row => TextWrapping.Block(row.Actual, widths.Actual, margin: 0)),
            .. numbers,
        ];
    }

    private static TextWidths TextColumns(IReadOnlyList<SheetRow> rows, string[] headers, int available)
    {
        TextWidths header = new(TextWidth.Of(headers[0]), TextWidth.Of(headers[1]), TextWidth.Of(headers[2]));
        TextWidths words = rows.Aggregate(header, static (widths, row) => TextWidths.Max(
            widths,
            new((row.Depth * Indent) + LongestWord(row.Title), LongestWord(row.Target), LongestWord(row.Actual))));
        List<TextWidths> needs = [header, .. rows.Select(static row => new TextWidths((row.Depth * Indent) + Need(row.Title), Need(row.Target), Need(row.Actual)))];
        return ColumnWidths.Share(needs, words, available);
    }

    private static int Need(string text) => text.Split('\n').Max(TextWidth.Of);

    private static int LongestWord(string text) => TextUnits.Of(text).Select(TextWidth.Of).DefaultIfEmpty().Max();

    private static SheetColumn Number(string header, IReadOnlyList<SheetRow> rows, Func<SheetRow, string> text) =>
        new(header, rows.Select(text).Append(header).Max(TextWidth.Of), text) { IsNumber = true };
}
