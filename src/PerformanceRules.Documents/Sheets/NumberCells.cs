using PerformanceRules.Arithmetic;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The cells that formulas rest on: the form's own cell where that holds the very number, else the number itself.</summary>
internal static class NumberCells
{
    /// <param name="column">The column of the number.</param>
    /// <param name="number">The number.</param>
    /// <param name="layout">The headings that the row stands under, which tell where the form's own cell is.</param>
    /// <param name="shown">The form's own cells.</param>
    /// <param name="row">The number of the row in the sheet.</param>
    public static SheetCell Of(int column, Rational? number, RowLayout layout, IEnumerable<SheetCell> shown, int row)
    {
        if (number is not { } value)
        {
            return new SheetCell { Column = column, Style = SheetStyle.Input };
        }

        int source = (layout, column) switch
        {
            (RowLayout.Funds, SheetColumns.FirstNumber) => SheetColumns.ThirdLevel,
            (RowLayout.Funds, _) => SheetColumns.FirstValue,
            (_, SheetColumns.FirstNumber) => SheetColumns.FirstValue,
            _ => SheetColumns.SecondValue,
        };
        SheetCell? cell = shown.FirstOrDefault(candidate => candidate.Column == source);
        string? formula = cell?.Number is { } stated && (Rational)stated == value ? ScoreFormula.Address(source, row)
            : value.TryToDecimal(out _) ? null
            : value.Numerator + "/" + value.Denominator;
        return new SheetCell { Column = column, Number = value.ToDecimal(), Formula = formula, Style = SheetStyle.Input };
    }
}
