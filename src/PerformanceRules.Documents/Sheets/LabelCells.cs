namespace PerformanceRules.Documents.Sheets;

/// <summary>The labels of the tree at the left of a row.</summary>
internal static class LabelCells
{
    public static SheetCell[] Of(ScoredRow row, string title)
    {
        string part = ScoredRow.LabelOf(row.Part.Title, row.Part.Weight);
        return (row.Layout, row.Group) switch
        {
            (RowLayout.Funds, _) =>
            [
                Label(SheetColumns.FirstLevel, row.Group is null ? part : part + " / " + row.Group),
                Label(SheetColumns.SecondLevel, title),
            ],
            (RowLayout.Values, not null) =>
            [
                Label(SheetColumns.FirstLevel, part),
                Label(SheetColumns.SecondLevel, row.Group),
                Label(SheetColumns.ThirdLevel, title),
            ],
            _ => [Label(SheetColumns.FirstLevel, part), Label(SheetColumns.SecondLevel, title, span: 2)],
        };
    }

    private static SheetCell Label(int column, string text, int span = 1) => new() { Column = column, ColumnSpan = span, Text = text, Style = SheetStyle.Label };
}
