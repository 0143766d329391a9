using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>The facts of a row, a section or a sheet, by their names in <see cref="Rulebooks.CheckFact"/>. A fact that does not exist is missing.</summary>
internal abstract class Facts(AuditSheet sheet)
{
    /// <summary>Gets the weight of the subject in points.</summary>
    public abstract Rational Weight { get; }

    public static Facts Of(AuditRow row) => new OfRow(row);

    public static Facts Of(AuditSection section) => new OfSection(section);

    public static Facts Of(AuditSheet sheet) => new OfSheet(sheet);

    /// <summary>Gives the value of a fact, or nothing where it is missing.</summary>
    public Rational? Of(string name) => OfSubject(name) ?? name switch
    {
        "weight" => Weight,
        "share" => Share(OfSubject("score"), Weight),
        "claimedShare" => Share(OfSubject("claim"), Weight),
        "total" => sheet.Report.Score,
        "claimedTotal" => Exact(sheet.Report.Claimed),
        "fullWeight" => sheet.Report.Weight,
        "executionRate" => sheet.ExecutionRate,
        "budget" => Exact(sheet.Funds?.Budget),
        "executed" => Exact(sheet.Funds?.Executed),
        "initialBudget" => Exact(sheet.Funds?.InitialBudget),
        "previousExecutionRate" => sheet.Previous is { } previous ? new AuditSheet(previous, previous: null).ExecutionRate : null,
        _ => null,
    };

    protected abstract Rational? OfSubject(string name);

    private static Rational? Share(Rational? points, Rational weight) => points is { } value && weight.Sign > 0 ? value / weight : null;

    private static Rational? Exact(decimal? number) => number is { } value ? (Rational)value : null;

    private static Rational? Exact(Amount? amount) => amount is { IsQuantity: true } ? amount.Quantity.Number : null;

    private static Rational? OfRows(string name, IReadOnlyList<AuditRow> rows) => name switch
    {
        "rows" => rows.Count,
        "scoredRows" => rows.Count(static row => row.Score is not null),
        "claimedRows" => rows.Count(static row => row.Claimed is not null),
        "fullRows" => rows.Count(static row => row.Score == row.Weight),
        "judgedRows" => rows.Count(static row => row.Evidence is JudgementEvidence),
        "claims" => rows.Count > 0 && rows.All(static row => row.Claimed is not null) ? rows.Sum(static row => row.Claimed!.Value) : (Rational?)null,
        "largestWeight" => rows.Count > 0 ? rows.Max(static row => row.Weight) : (Rational?)null,
        _ => null,
    };

    private sealed class OfRow(AuditRow row) : Facts(row.Sheet)
    {
        public override Rational Weight => row.Weight;

        protected override Rational? OfSubject(string name) => name switch
        {
            "score" => Exact(row.Score),
            "claim" => Exact(row.Claimed),
            "target" => Aligned(row.Target, row.Actual) is { } pair ? pair.Target : row.Target is { IsQuantity: true } alone ? alone.Quantity.Number : null,
            "actual" => Aligned(row.Target, row.Actual)?.Actual ?? (row is { Target: null, Actual: { IsQuantity: true } alone } ? alone.Quantity.Number : null),
            "ratio" => Aligned(row.Target, row.Actual) is { } pair && pair.Target.Sign != 0 ? pair.Actual / pair.Target : null,
            "failedItems" => row.Evidence is ChecklistEvidence { Failed: { } failed } ? failed.Count : null,
            "measured" => row.Score is null ? null : row.Evidence is JudgementEvidence or ChecklistEvidence ? 0 : 1,
            "judged" => row.Score is null ? null : row.Evidence is JudgementEvidence ? 1 : 0,
            "hasReason" => row.Reason is null ? 0 : 1,
            "sectionScore" => Section.Score,
            "sectionWeight" => Section.Weight,
            "sectionShare" => Section.Weight > 0 ? (Rational)Section.Score / Section.Weight : null,
            "sectionRows" => row.Sheet.Rows.Count(other => other.Result.Section == row.Result.Section),
            "executionRate" => row.Evidence is ExecutionRateEvidence own ? RateOf(own) : null,
            "budget" => row.Evidence is ExecutionRateEvidence own ? Exact(own.Budget) : null,
            "executed" => row.Evidence is ExecutionRateEvidence own ? Exact(own.Executed) : null,
            "initialBudget" => row.Evidence is ExecutionRateEvidence own ? Exact(own.InitialBudget) : null,
            "previousScore" => Exact(row.Previous?.Score),
            "previousShare" => row.Previous is { Score: { } score, Weight: > 0 } last ? (Rational)score / last.Weight : null,
            "previousTarget" => InUnitOf(row.Target?.Quantity, PreviousRow?.Target is { IsQuantity: true } target ? target.Quantity : null),
            "previousActual" => InUnitOf(row.Target?.Quantity ?? row.Actual?.Quantity, PreviousRow?.Actual is { IsQuantity: true } actual ? actual.Quantity : null),
            _ => null,
        };

        private SectionResult Section => row.Sheet.Report.Sections.First(section => section.Id == row.Result.Section);

        private AuditRow? PreviousRow => row.Previous is { } previous ? new AuditRow(new AuditSheet(row.Sheet.Previous!, previous: null), previous) : null;

        private static (Rational Target, Rational Actual)? Aligned(Target? target, Actual? actual) =>
            target is { IsQuantity: true } && actual is { IsQuantity: true } && Quantity.TryAlign(target.Quantity, actual.Quantity, out Rational left, out Rational right)
                ? (left, right)
                : null;

        private static Rational? InUnitOf(Quantity? unit, Quantity? value) =>
            unit is { } present && value is { } last && Quantity.TryAlign(present, last, out _, out Rational number) ? number : null;

        private static Rational? RateOf(ExecutionRateEvidence funds) =>
            funds is { Budget: { IsQuantity: true } budget, Executed: { IsQuantity: true } executed }
            && Quantity.TryAlign(budget.Quantity, executed.Quantity, out Rational whole, out Rational part) && whole.Sign > 0
                ? part / whole
                : null;
    }

    private sealed class OfSection(AuditSection section) : Facts(section.Sheet)
    {
        public override Rational Weight => section.Result.Weight;

        protected override Rational? OfSubject(string name) => name switch
        {
            "score" => section.Result.Score,
            "claim" => Exact(section.Claimed) ?? OfRows("claims", section.Rows),
            _ => OfRows(name, section.Rows),
        };
    }

    private sealed class OfSheet(AuditSheet sheet) : Facts(sheet)
    {
        private readonly AuditSheet _sheet = sheet;

        public override Rational Weight => _sheet.Report.Weight;

        protected override Rational? OfSubject(string name) => name switch
        {
            "score" => _sheet.Report.Score,
            "claim" => Exact(_sheet.Report.Claimed) ?? OfRows("claims", _sheet.Rows),
            "previousScore" => Exact(_sheet.Previous?.Score),
            "previousShare" => _sheet.Previous is { Weight: > 0 } last ? (Rational)last.Score / last.Weight : null,
            _ => OfRows(name, _sheet.Rows),
        };
    }
}
