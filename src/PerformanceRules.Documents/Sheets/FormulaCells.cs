namespace PerformanceRules.Documents.Sheets;

/// <summary>The cells that a standard is written over as a formula: addresses, or for the weight what else a row is scored out of.</summary>
/// <param name="Weight">What the row is scored out of.</param>
/// <param name="First">计算用数一.</param>
/// <param name="Second">计算用数二.</param>
internal readonly record struct FormulaCells(string Weight, string First, string Second)
{
    public static FormulaCells InRow(int row, string weight) =>
        new(weight, ScoreFormula.Address(SheetColumns.FirstNumber, row), ScoreFormula.Address(SheetColumns.SecondNumber, row));
}
