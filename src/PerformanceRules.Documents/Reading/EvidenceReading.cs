using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Documents.Standards;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Standards.Formulas;

namespace PerformanceRules.Documents.Reading;

/// <summary>Reads what a row is scored from, by the kind of evidence that its rule takes.</summary>
internal static class EvidenceReading
{
    private static readonly FormColumn[] ValueColumns =
        [FormColumn.Target, FormColumn.AdjustedTarget, FormColumn.Actual, FormColumn.Budget, FormColumn.Executed, FormColumn.PreviousYear, FormColumn.CurrentYear];

    /// <summary>Gives the evidence, or <see langword="null"/> with a note where the form does not hold it.</summary>
    public static Evidence? Read(FormRow row, IScoringRule rule, string title, RowContext context) => rule switch
    {
        CombinationRule when !context.Remark.IsUnfilled => new CombinationEvidence(),
        _ when context.Remark.IsUnfilled || (context.Remark.NotApplicable is not null && !HasValues(row)) => null,
        ChecklistRule checklist => ChecklistReading.Read(row, checklist, context.Weight, context.Claimed),
        FormulaRule formula => FormulaForm.Read(row, formula),
        ExecutionRateRule => FundsReading.Read(row, context.AmountUnit),
        SteppedDeductionRule stepped => RateReading.Read(row, stepped, title),
        DeadlineRule => new DeadlineEvidence { Target = ValueReading.TargetText(row), Actual = row.TextOf(FormColumn.Actual) },
        _ when rule.EvidenceType == typeof(TargetRatioEvidence) => new TargetRatioEvidence { Target = ValueReading.Target(row), Actual = ValueReading.Actual(row), TargetSetLow = context.Remark.TargetSetLow },
        _ when rule.EvidenceType == typeof(JudgementEvidence) => ReadJudgement(row, context),
        _ => NoColumns(row, title),
    };

    /// <summary>Reads an indicator of the unit's own: what its cells are. Its claim is its points where target or actual value is words without a number.</summary>
    public static OpenEvidence ReadOpen(FormRow row, RowContext context)
    {
        Target? target = ValueReading.Target(row);
        Actual? actual = ValueReading.Actual(row);
        return new OpenEvidence
        {
            Target = target,
            Actual = actual,
            TargetSetLow = context.Remark.TargetSetLow,
            Points = ClaimedPoints.AreTaken(target, actual) ? PointsOf(row, context) : context.Remark.Points,
            Rating = context.Remark.Rating,
            Grade = context.Remark.Grade,
            Reason = context.Remark.Reason,
        };
    }

    public static FundComponent ReadComponent(FormRow row, string title, string? amountUnit) => new()
    {
        Title = title,
        Budget = FundsReading.Amount(row, FormColumn.Budget, amountUnit),
        Executed = FundsReading.Amount(row, FormColumn.Executed, amountUnit),
    };

    private static JudgementEvidence ReadJudgement(FormRow row, RowContext context) => new()
    {
        Target = ValueReading.Target(row),
        Actual = ValueReading.Actual(row),
        Points = PointsOf(row, context),
        Rating = context.Remark.Rating,
        Grade = context.Remark.Grade,
        Reason = context.Remark.Reason,
    };

    // What a unit gives itself for a judgement is its claim, unless the row says otherwise; where rows are scored out of 100, the score before it is weighted.
    private static decimal? PointsOf(FormRow row, RowContext context)
    {
        RowRemark remark = context.Remark;
        FormColumn column = context.RowScale is not null && row.Header.Has(FormColumn.RowScore) ? FormColumn.RowScore : FormColumn.Claimed;
        decimal? claimed = column == FormColumn.RowScore ? row.PointsOf(column) : context.Claimed;
        if (remark.Points is not null || remark.Rating is not null || remark.HasNoPoints || claimed is not { } points)
        {
            return remark.Points;
        }

        row.TakeClaim(row.Find(column) ?? row.Find(FormColumn.RowScore)!, FormMessages.PointsFromClaim, points);
        return points;
    }

    // What does not apply is mostly left empty, and not missing.
    private static bool HasValues(FormRow row) => Array.Exists(ValueColumns, column => row.Find(column) is not null);

    private static Evidence? NoColumns(FormRow row, string title)
    {
        row.Notes.Unread(row.AnyCell(), FormMessages.NoColumns, title);
        return null;
    }
}
