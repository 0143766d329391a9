using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The values of a row as the form carries them: target and actual value, budget and execution, or the rates of two years.</summary>
internal static class ValueCells
{
    public static IEnumerable<SheetCell> Of(ScoredRow row, Rational? first, Rational? second) => (row.Layout, row.Result.Evidence) switch
    {
        (RowLayout.Funds, ExecutionRateEvidence funds) => FundCells.Values(funds.Budget, funds.Executed, RateOf(first, second)),
        (RowLayout.Years, SteppedDeductionEvidence rates) =>
        [
            Rate(SheetColumns.FirstValue, rates.Previous, first),
            Rate(SheetColumns.SecondValue, rates.Current, second),
        ],
        (_, TargetRatioEvidence ratio) => [Text(SheetColumns.FirstValue, ratio.Target?.Text), Actual(ratio.Actual)],
        (_, JudgementEvidence judgement) => [Text(SheetColumns.FirstValue, judgement.Target?.Text), Text(SheetColumns.SecondValue, judgement.Actual?.Text)],
        (_, ChecklistEvidence checklist) => [Text(SheetColumns.FirstValue, string.Empty), Text(SheetColumns.SecondValue, ValueText.Of(checklist.Failed))],
        _ when row.Layout == RowLayout.Funds => FundCells.Values(null, null, null),
        _ => [Text(SheetColumns.FirstValue, null), Text(SheetColumns.SecondValue, null)],
    };

    private static Rational? RateOf(Rational? budget, Rational? executed) => budget is { Sign: > 0 } whole && executed is { } part ? part / whole : null;

    private static SheetCell Text(int column, string? text) => new() { Column = column, Text = text ?? string.Empty };

    // A bare number stays a number, so that it can be changed and the score follows.
    private static SheetCell Actual(Actual? actual) =>
        actual is { IsQuantity: true, Counts: null } && actual.Quantity.Unit is null or { Symbol: "" } && actual!.Quantity.Number.TryToDecimal(out decimal number)
            ? new SheetCell { Column = SheetColumns.SecondValue, Number = number, Style = SheetStyle.Number }
            : Text(SheetColumns.SecondValue, actual?.Text);

    private static SheetCell Rate(int column, Rate? rate, Rational? value) =>
        rate is { Basis: RateBasis.Given, Fault: PerformanceRules.Text.NotationFault.None } && !Forms.FormText.IsNone(rate.Text)
            && value is { } fraction && fraction.TryToDecimal(out decimal number)
            ? new SheetCell { Column = column, Number = number, Style = SheetStyle.Percent }
            : Text(column, rate is null ? "——" : ValueText.Of(rate));
}
