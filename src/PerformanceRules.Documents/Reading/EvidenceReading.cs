using PerformanceRules.Documents.Standards;
using PerformanceRules.Standards.Formulas;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Reading;

/// <summary>Reads what a fixed indicator is scored from, by the kind of evidence that its rule takes.</summary>
internal static class EvidenceReading
{
    private static readonly FormColumn[] ValueColumns =
        [FormColumn.Target, FormColumn.Actual, FormColumn.Budget, FormColumn.Executed, FormColumn.PreviousYear, FormColumn.CurrentYear];

    /// <summary>Gives the evidence, or <see langword="null"/> with a note where the form does not hold it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rule">The rule that scores it.</param>
    /// <param name="title">The name of the indicator.</param>
    /// <param name="weight">What it is scored out of.</param>
    /// <param name="claimed">The points claimed.</param>
    /// <param name="remark">What the row says in 备注.</param>
    public static Evidence? Read(FormRow row, IScoringRule rule, string title, decimal weight, decimal? claimed, RowRemark remark) => rule switch
    {
        CombinationRule when !remark.IsUnfilled => new CombinationEvidence(),
        _ when remark.IsUnfilled || (remark.NotApplicable is not null && !HasValues(row)) => null,
        ChecklistRule checklist => ChecklistReading.Read(row, checklist, weight, claimed),
        FormulaRule formula => FormulaForm.Read(row, formula),
        ExecutionRateRule => ReadFunds(row),
        SteppedDeductionRule stepped => RateReading.Read(row, stepped, title),
        DeadlineRule => new DeadlineEvidence { Target = row.TextOf(FormColumn.Target), Actual = row.TextOf(FormColumn.Actual) },
        _ when rule.EvidenceType == typeof(TargetRatioEvidence) => new TargetRatioEvidence { Target = ReadTarget(row), Actual = ReadActual(row), TargetSetLow = remark.TargetSetLow },
        _ when rule.EvidenceType == typeof(JudgementEvidence) => ReadJudgement(row, claimed, remark),
        _ => NoColumns(row, title),
    };

    /// <summary>Reads an indicator of the unit's own: a ratio where both cells are quantities, else a judgement by the points claimed.</summary>
    public static OpenEvidence ReadOpen(FormRow row, decimal? claimed, RowRemark remark)
    {
        Target? target = ReadTarget(row);
        Actual? actual = ReadActual(row);
        bool isRatio = target is { IsQuantity: true } && actual is { IsQuantity: true };
        return new OpenEvidence
        {
            Target = target,
            Actual = actual,
            TargetSetLow = remark.TargetSetLow,
            Points = isRatio ? remark.Points : PointsOf(row, claimed, remark),
            Rating = remark.Rating,
            Grade = remark.Grade,
            Reason = remark.Reason,
        };
    }

    public static FundComponent ReadComponent(FormRow row, string title) =>
        new() { Title = title, Budget = ReadAmount(row, FormColumn.Budget), Executed = ReadAmount(row, FormColumn.Executed) };

    private static JudgementEvidence ReadJudgement(FormRow row, decimal? claimed, RowRemark remark) => new()
    {
        Target = ReadTarget(row),
        Actual = ReadActual(row),
        Points = PointsOf(row, claimed, remark),
        Rating = remark.Rating,
        Grade = remark.Grade,
        Reason = remark.Reason,
    };

    // What a unit gives itself for a judgement is its claim, unless the row says otherwise.
    private static decimal? PointsOf(FormRow row, decimal? claimed, RowRemark remark)
    {
        if (remark.Points is not null || remark.Rating is not null || remark.HasNoPoints || claimed is not { } points)
        {
            return remark.Points;
        }

        row.Notes.Understood(row.Find(FormColumn.Claimed)!, FormMessages.PointsFromClaim, points);
        return points;
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

    // What does not apply is mostly left empty, and not missing.
    private static bool HasValues(FormRow row) => Array.Exists(ValueColumns, column => row.Find(column) is not null);

    private static Evidence? NoColumns(FormRow row, string title)
    {
        row.Notes.Unread(row.AnyCell(), FormMessages.NoColumns, title);
        return null;
    }
}
