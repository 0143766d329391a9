using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The cells of the funds and of their components, which are shown and not scored.</summary>
internal static class FundCells
{
    private const int Budget = SheetColumns.ThirdLevel;
    private const int Executed = SheetColumns.FirstValue;
    private const int Rate = SheetColumns.SecondValue;

    public static SheetCell[] Values(Amount? budget, Amount? executed, Rational? rate) =>
    [
        Amount(Budget, budget),
        Amount(Executed, executed),
        new SheetCell { Column = Rate, Text = rate is { } fraction ? ValueText.Percent(fraction.Round(4)) : string.Empty, Style = SheetStyle.Number },
    ];

    public static IEnumerable<SheetCell[]> Of(ScoredRow row) =>
        ((row.Result.Evidence as ExecutionRateEvidence)?.Components ?? []).Select(component => (SheetCell[])
        [
            new SheetCell { Column = SheetColumns.FirstLevel, Text = ScoredRow.LabelOf(row.Part.Title, row.Part.Weight) + (row.Group is null ? string.Empty : " / " + row.Group), Style = SheetStyle.Label },
            new SheetCell { Column = SheetColumns.SecondLevel, Text = component.Title ?? string.Empty, Style = SheetStyle.Label },
            .. Values(component.Budget, component.Executed, rate: null),
        ]);

    // A bare number stays a number, so that it can be changed and the score follows.
    private static SheetCell Amount(int column, Amount? amount) =>
        amount is { IsQuantity: true } && amount.Quantity.Unit is null or { Symbol: "" } && !Forms.FormText.IsNone(amount!.Text)
            && amount.Quantity.Number.TryToDecimal(out decimal number)
            ? new SheetCell { Column = column, Number = number, Style = SheetStyle.Number }
            : new SheetCell { Column = column, Text = amount?.Text ?? string.Empty };
}
