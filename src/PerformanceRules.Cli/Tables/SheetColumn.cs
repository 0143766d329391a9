using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Tables;

/// <summary>A column of the sheet: its header, and what of a row stands in it.</summary>
internal sealed record SheetColumn(string Header, Func<SheetRow, string> Text)
{
    public bool IsTitle { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>Gives the columns for these rows: a sheet that claims nothing has no column for claims.</summary>
    public static IReadOnlyList<SheetColumn> For(IReadOnlyList<SheetRow> rows, Language language)
    {
        List<SheetColumn> columns =
        [
            new(language.Text("指标", "Indicator"), static row => row.Title) { IsTitle = true },
            new(language.Text("指标值", "Target"), static row => row.Target),
            new(language.Text("完成值", "Actual"), static row => row.Actual),
            Number(language.Text("分值", "Weight"), static row => Points.Text(row.Weight)),
        ];
        bool claims = rows.Any(static row => row.Kind != RowKind.Section && row.Claimed is not null);
        if (claims)
        {
            columns.Add(Number(language.Text("自评", "Claimed"), static row => Points.Text(row.Claimed)));
        }

        columns.Add(Number(language.Text("得分", "Score"), static row => Points.Text(row.Score, row.NoScore)));
        if (claims)
        {
            columns.Add(Number(language.Text("相差", "Diff."), static row => row.Difference is { } difference ? Points.Signed(difference) : string.Empty));
        }

        return columns;
    }

    /// <summary>Gives the width in which nothing of a row has to be broken.</summary>
    public int Need(SheetRow row, int indent) =>
        Math.Max(TextWidth.Of(Header), Text(row).Split('\n').Max(TextWidth.Of) + (IsTitle ? row.Depth * indent : 0));

    private static SheetColumn Number(string header, Func<SheetRow, string> text) => new(header, text) { IsNumber = true };
}
