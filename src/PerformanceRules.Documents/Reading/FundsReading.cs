using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Reading;

/// <summary>Reads the funds of a row: each amount in the unit that its cell, its heading or the form states.</summary>
internal static class FundsReading
{
    public static ExecutionRateEvidence Read(FormRow row, string? amountUnit)
    {
        Rate? printed = PrintedRate(row) is { } text ? Rate.Parse(text) : null;
        bool hasAmounts = row.Find(FormColumn.Budget) is not null || row.Find(FormColumn.Executed) is not null;
        return new ExecutionRateEvidence
        {
            Budget = Amount(row, FormColumn.Budget, amountUnit),
            Executed = Amount(row, FormColumn.Executed, amountUnit),
            InitialBudget = row.Find(FormColumn.InitialBudget) is null ? null : Amount(row, FormColumn.InitialBudget, amountUnit),
            ClaimedRate = hasAmounts ? printed : null,
            Rate = hasAmounts ? null : printed,
        };
    }

    /// <summary>Gives an amount, or <see langword="null"/> where the form has no such column.</summary>
    public static Amount? Amount(FormRow row, FormColumn column, string? amountUnit)
    {
        if (row.TextOf(column) is not { } text)
        {
            return null;
        }

        Amount amount = Model.Amount.Parse(text);
        return amount is { IsQuantity: true, Quantity.Unit: null or { Symbol.Length: 0 } } && !FormText.IsNone(text) && UnitOf(row, column, amountUnit) is { } unit
            ? Model.Amount.Parse(text + unit)
            : amount;
    }

    // 万元 is what the forms give amounts in; it is said of amounts that are not, and where the headings differ.
    private static string? UnitOf(FormRow row, FormColumn column, string? amountUnit)
    {
        string? unit = row.Header.UnitOf(column) ?? amountUnit;
        bool differs = Array.Exists((FormColumn[])[FormColumn.Budget, FormColumn.Executed, FormColumn.InitialBudget], other => row.Header.Has(other) && (row.Header.UnitOf(other) ?? amountUnit) != unit);
        return unit == "万元" && !differs ? null : unit;
    }

    private static string? PrintedRate(FormRow row) => row.Find(FormColumn.Rate) is not null ? row.TextOf(FormColumn.Rate)
        : row.Header.Kind == BlockKind.Indicators && row.Find(FormColumn.Actual) is not null ? row.TextOf(FormColumn.Actual)
        : null;
}
