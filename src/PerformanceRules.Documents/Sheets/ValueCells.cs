using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The values of a row as the form carries them: target and actual value, budget and execution, or the rates of two years.</summary>
internal static class ValueCells
{
    /// <summary>Gives the two or three cells between the labels and the points; evidence that the form has no columns for is shown as its rule shows it.</summary>
    public static IEnumerable<SheetCell> Of(RowLayout layout, IndicatorResult result, (Rational? First, Rational? Second) numbers, Language language) =>
        IsKnown(result.Evidence) || layout == RowLayout.Funds
            ? Of(layout, result.ScoringRule, result.Evidence, numbers)
            : result.Show(language) is var shown ? [Text(SheetColumns.FirstValue, shown.Target), Text(SheetColumns.SecondValue, shown.Actual)] : [];

    private static bool IsKnown(Evidence? evidence) =>
        evidence is null or ExecutionRateEvidence or TargetRatioEvidence or JudgementEvidence or DeadlineEvidence or ChecklistEvidence or SteppedDeductionEvidence or CombinationEvidence;

    /// <summary>Gives the two or three cells between the labels and the points.</summary>
    /// <param name="layout">The headings that they stand under.</param>
    /// <param name="rule">The rule that scores the evidence.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="numbers">The numbers that the rule took it for.</param>
    public static IEnumerable<SheetCell> Of(RowLayout layout, IScoringRule? rule, Evidence? evidence, (Rational? First, Rational? Second) numbers) => (layout, evidence) switch
    {
        (RowLayout.Funds, ExecutionRateEvidence funds) => FundCells.Values(funds.Budget, funds.Executed, RateOf(numbers)),
        (RowLayout.Funds, _) => FundCells.Values(null, null, null),
        (RowLayout.Years, SteppedDeductionEvidence rates) =>
        [
            Rate(SheetColumns.FirstValue, rates.Previous, rates.Current),
            Rate(SheetColumns.SecondValue, rates.Current, rates.Previous),
        ],
        (_, TargetRatioEvidence ratio) => [Text(SheetColumns.FirstValue, ratio.Target?.Text), Actual(ratio.Actual)],
        (_, JudgementEvidence judgement) =>
        [
            Text(SheetColumns.FirstValue, judgement.Target?.Text),
            Text(SheetColumns.SecondValue, judgement.Actual?.Text),
        ],
        (_, DeadlineEvidence deadline) => [Text(SheetColumns.FirstValue, deadline.Target), Text(SheetColumns.SecondValue, deadline.Actual)],
        (_, ChecklistEvidence checklist) => [Text(SheetColumns.FirstValue, null), Text(SheetColumns.SecondValue, ValueText.Of(checklist.Failed))],
        (_, SteppedDeductionEvidence rates) => [Text(SheetColumns.FirstValue, rates.Previous is null ? null : ValueText.Of(rates.Previous, rates.Current)), Text(SheetColumns.SecondValue, ValueText.Of(rates.Current, rates.Previous))],
        (_, ExecutionRateEvidence funds) =>
        [
            Text(SheetColumns.FirstValue, funds.Budget?.Text),
            Text(SheetColumns.SecondValue, funds.Executed?.Text),
        ],
        _ => [Text(SheetColumns.FirstValue, null), Text(SheetColumns.SecondValue, null)],
    };

    private static Rational? RateOf((Rational? Budget, Rational? Executed) numbers) =>
        numbers is ({ Sign: > 0 } whole, { } part) ? part / whole : null;

    private static SheetCell Text(int column, string? text) => new() { Column = column, Text = text ?? string.Empty };

    // A bare number stays a number, so that it can be changed and the score follows.
    private static SheetCell Actual(Actual? actual) =>
        actual is { IsQuantity: true, Counts: null } && actual.Quantity.Unit is null or { Symbol: "" }
            && actual!.Quantity.Number.TryToDecimal(out decimal number)
            ? new SheetCell { Column = SheetColumns.SecondValue, Number = number, Style = SheetStyle.Number }
            : Text(SheetColumns.SecondValue, actual?.Text);

    private static SheetCell Rate(int column, Rate? rate, Rate? counterpart) =>
        ValueText.FractionOf(rate, counterpart) is { } fraction
            ? new SheetCell { Column = column, Number = fraction, Style = SheetStyle.Percent }
            : Text(column, rate is null ? "——" : ValueText.Of(rate, counterpart));
}
