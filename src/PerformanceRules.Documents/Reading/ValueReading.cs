using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Reading;

/// <summary>Reads target and actual value of a row, put together where a form keeps operator, value and unit in cells of their own.</summary>
internal static class ValueReading
{
    /// <summary>What stands in the column of operators or units where the target is words.</summary>
    private static readonly string[] WordMarks = ["定性", "文字描述", "定性指标", "文字"];

    /// <summary>What stands in the column of operators where it says no more than that the target is a number.</summary>
    private static readonly string[] NumberMarks = ["定量", "定量指标", "数值"];

    public static Target? Target(FormRow row) => TargetText(row) is { } text ? Model.Target.Parse(text) : null;

    /// <summary>Gives the target as one text: 符号 ≥, 指标值 95 and 度量单位 % are ≥95%.</summary>
    public static string? TargetText(FormRow row)
    {
        string? adjusted = row.Find(FormColumn.AdjustedTarget) is null ? null : row.TextOf(FormColumn.AdjustedTarget);
        if ((adjusted ?? row.TextOf(FormColumn.Target)) is not { } text)
        {
            return null;
        }

        string sign = MarkOf(row, FormColumn.Operator);
        if (IsWords(row) || FormText.IsBlank(text))
        {
            return text;
        }

        // An operator that the cell repeats is no second one.
        string signed = text.StartsWith(sign, StringComparison.Ordinal) ? text : sign + text;
        return Model.Target.Parse(signed) is { IsQuantity: true, Quantity.Unit.Symbol.Length: > 0 } ? signed : signed + UnitOf(row);
    }

    public static Actual? Actual(FormRow row)
    {
        if (row.TextOf(FormColumn.Actual) is not { } text)
        {
            return null;
        }

        Actual actual = Model.Actual.Parse(text);
        return actual.IsQuantity && !FormText.IsNone(text) && actual.Quantity.Unit is null or { Symbol.Length: 0 } && !IsWords(row) && UnitOf(row) is { Length: > 0 } unit ? Model.Actual.Parse(text + unit) : actual;
    }

    private static bool IsWords(FormRow row) => Array.IndexOf(WordMarks, FormText.Fold(row.Find(FormColumn.Operator)?.Text ?? string.Empty)) >= 0;

    private static string MarkOf(FormRow row, FormColumn column)
    {
        string mark = row.Find(column) is { } cell ? FormText.JoinLines(cell.Text) : string.Empty;
        return Array.IndexOf(NumberMarks, FormText.Fold(mark)) >= 0 ? string.Empty : mark;
    }

    // %(百分比) says the same twice.
    private static string UnitOf(FormRow row)
    {
        string unit = MarkOf(row, FormColumn.Unit);
        return Array.IndexOf(WordMarks, FormText.Fold(unit)) >= 0 ? string.Empty : unit is ['%' or '％', ..] ? "%" : unit;
    }
}
