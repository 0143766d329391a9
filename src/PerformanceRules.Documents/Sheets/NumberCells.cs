using PerformanceRules.Arithmetic;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The cells that formulas rest on: the form's own cell where that holds the very number, else the number itself.</summary>
internal static class NumberCells
{
    public static SheetCell Of(int column, Rational? number, ScoredRow row, int rowNumber)
    {
        if (number is not { } value)
        {
            return new SheetCell { Column = column, Style = SheetStyle.Input };
        }

        int source = (row.Layout, column) switch
        {
            (RowLayout.Funds, SheetColumns.FirstNumber) => SheetColumns.ThirdLevel,
            (RowLayout.Funds, _) => SheetColumns.FirstValue,
            (_, SheetColumns.FirstNumber) => SheetColumns.FirstValue,
            _ => SheetColumns.SecondValue,
        };
        SheetCell? cell = ValueCells.Of(row, column == SheetColumns.FirstNumber ? value : null, column == SheetColumns.SecondNumber ? value : null)
            .FirstOrDefault(candidate => candidate.Column == source);
        string? formula = cell?.Number is { } stated && (Rational)stated == value ? ScoreFormula.Address(source, rowNumber)
            : value.TryToDecimal(out _) ? null
            : value.Numerator + "/" + value.Denominator;
        return new SheetCell { Column = column, Number = value.ToDecimal(), Formula = formula, Style = SheetStyle.Input };
    }
}
