using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing;

/// <summary>A sheet under audit: its rows, its sections, its funds, and last year's sheet where it is given. Immutable and safe to share.</summary>
public sealed class AuditSheet
{
    private readonly HashSet<string> _open;

    internal AuditSheet(EvaluationReport report, EvaluationReport? previous)
    {
        Report = report;
        Previous = previous;
        _open = new HashSet<string>(report.Sections.Where(static section => section.Section.Open is not null).Select(static section => section.Id), StringComparer.Ordinal);
        Rows = [.. report.Indicators.Where(static row => !row.IsNotApplicable).Select(row => new AuditRow(this, row))];
        Sections = [.. report.Sections.Select(section => new AuditSection(this, section))];
        Funds = Rows.Select(static row => row.Result.Submitted?.Evidence).OfType<ExecutionRateEvidence>().FirstOrDefault();
    }

    /// <summary>Gets the report that is audited.</summary>
    public EvaluationReport Report { get; }

    /// <summary>Gets last year's report of the same unit, or <see langword="null"/> where it is not given.</summary>
    public EvaluationReport? Previous { get; }

    /// <summary>Gets the rows but those that are not applicable.</summary>
    public IReadOnlyList<AuditRow> Rows { get; }

    /// <summary>Gets the sections, nested ones included.</summary>
    public IReadOnlyList<AuditSection> Sections { get; }

    /// <summary>Gets what the sheet says of its funds: the evidence of its first execution rate; <see langword="null"/> where it has none.</summary>
    public ExecutionRateEvidence? Funds { get; }

    /// <summary>Gets what was executed of the budget, as a fraction; <see langword="null"/> where the sheet does not say, or the budget is not above zero.</summary>
    public Rational? ExecutionRate =>
        Funds is { Budget: { IsQuantity: true } budget, Executed: { IsQuantity: true } executed }
        && Quantity.TryAlign(budget.Quantity, executed.Quantity, out Rational whole, out Rational part)
        && whole.Sign > 0 && part.Sign >= 0
            ? part / whole
            : null;

    /// <summary>Says something about the sheet.</summary>
    /// <param name="code">The code of the check.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">The message, with {name} for each value.</param>
    /// <param name="points">The points at stake.</param>
    /// <param name="values">The values that the message names.</param>
    /// <returns>The finding.</returns>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A check asks the sheet that it is given.")]
    public AuditFinding Find(string code, Severity severity, LocalizedText message, decimal points, params FindingValue[] values) =>
        new(new Finding(code, severity, message, Guard.NotNull(values)), points);

    internal bool IsOpen(string section) => _open.Contains(section);

    internal IndicatorResult? PreviousOf(AuditRow row)
    {
        if (Previous?.Find(row.Result.Id) is { } same && same.Title == row.Title)
        {
            return same;
        }

        return Previous?.Indicators.FirstOrDefault(other => other.Section == row.Result.Section && other.Title == row.Title);
    }
}
