using PerformanceRules.Documents.Forms;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Reading;

/// <summary>Reads what a fixed indicator is scored from, by the kind of evidence that its rule takes.</summary>
internal static class EvidenceReading
{
    /// <summary>Gives the evidence, or <see langword="null"/> with a note where the form does not hold it.</summary>
    public static Evidence? Read(FormRow row, Indicator indicator, decimal? claimed) => indicator.Rule switch
    {
        ChecklistRule rule => ChecklistReading.Read(row, rule, indicator.Weight, claimed),
        ExecutionRateRule => ReadFunds(row),
        SteppedDeductionRule rule => RateReading.Read(row, rule, indicator),
        _ when indicator.Rule.EvidenceType == typeof(TargetRatioEvidence) => new TargetRatioEvidence { Target = ReadTarget(row), Actual = ReadActual(row) },
        _ when indicator.Rule.EvidenceType == typeof(JudgementEvidence) => ReadJudgement(row, claimed),
        _ => NoColumns(row, indicator),
    };

    /// <summary>Reads an indicator of the unit's own: a ratio where both cells are quantities, else a judgement by the points claimed.</summary>
    public static OpenEvidence ReadOpen(FormRow row, decimal? claimed)
    {
        Target? target = ReadTarget(row);
        Actual? actual = ReadActual(row);
        bool isRatio = target is { IsQuantity: true } && actual is { IsQuantity: true };
        if (!isRatio && claimed is { } points)
        {
            row.Notes.Understood(row.Find(FormColumn.Claimed)!, FormMessages.PointsFromClaim, points);
        }

        return new OpenEvidence { Target = target, Actual = actual, Points = isRatio ? null : claimed, Reason = row.Find(FormColumn.Reason)?.Text };
    }

    public static FundComponent ReadComponent(FormRow row, string title) =>
        new() { Title = title, Budget = ReadAmount(row, FormColumn.Budget), Executed = ReadAmount(row, FormColumn.Executed) };

    private static JudgementEvidence ReadJudgement(FormRow row, decimal? claimed)
    {
        if (claimed is { } points)
        {
            row.Notes.Understood(row.Find(FormColumn.Claimed)!, FormMessages.PointsFromClaim, points);
        }

        return new JudgementEvidence { Target = ReadTarget(row), Actual = ReadActual(row), Points = claimed, Reason = row.Find(FormColumn.Reason)?.Text };
    }

    private static ExecutionRateEvidence ReadFunds(FormRow row) =>
        new() { Budget = ReadAmount(row, FormColumn.Budget), Executed = ReadAmount(row, FormColumn.Executed) };

    // Where the two headings name different units, each number takes its heading's.
    private static Amount? ReadAmount(FormRow row, FormColumn column)
    {
        if (row.TextOf(column) is not { } text)
        {
            return null;
        }

        Amount amount = Amount.Parse(text);
        bool unitsDiffer = row.Header.UnitOf(FormColumn.Budget) != row.Header.UnitOf(FormColumn.Executed);
        return unitsDiffer && amount.IsQuantity && amount.Quantity.Unit is null && row.Header.UnitOf(column) is { } unit
            ? Amount.Parse(text + unit)
            : amount;
    }

    private static Target? ReadTarget(FormRow row)
    {
        if (row.TextOf(FormColumn.Target) is not { } text)
        {
            return null;
        }

        // 符号 ≥, 指标值 95 and 度量单位 % in three cells are ≥95%.
        string whole = row.TextOf(FormColumn.Operator) + text + row.TextOf(FormColumn.Unit);
        Target joined = Target.Parse(whole);
        return joined.IsQuantity ? joined : Target.Parse(text);
    }

    private static Actual? ReadActual(FormRow row)
    {
        if (row.TextOf(FormColumn.Actual) is not { } text)
        {
            return null;
        }

        Actual actual = Actual.Parse(text);
        return actual.IsQuantity && actual.Quantity.Unit is null && row.Find(FormColumn.Unit) is { } unit ? Actual.Parse(text + unit.Text) : actual;
    }

    private static Evidence? NoColumns(FormRow row, Indicator indicator)
    {
        row.Notes.Unread(row.AnyCell(), FormMessages.NoColumns, indicator.Title);
        return null;
    }
}
