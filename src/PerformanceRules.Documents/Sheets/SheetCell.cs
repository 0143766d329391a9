namespace PerformanceRules.Documents.Sheets;

/// <summary>A cell of a scored form: words or a number, in a workbook with the formula that gives the number.</summary>
internal sealed record SheetCell
{
    /// <summary>Gets the column, counted from 1.</summary>
    public required int Column { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public string Text { get; init; } = string.Empty;

    /// <summary>Gets what is added to the words in a workbook, where formulas are live.</summary>
    public string WorkbookText { get; init; } = string.Empty;

    public decimal? Number { get; init; }

    /// <summary>Gets the formula without its equals sign, or <see langword="null"/>.</summary>
    public string? Formula { get; init; }

    public SheetStyle Style { get; init; } = SheetStyle.Text;

    /// <summary>Gets the id of the indicator whose findings are noted at the cell.</summary>
    public string? Indicator { get; init; }
}
