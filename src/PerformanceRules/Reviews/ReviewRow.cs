using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Reviews;

/// <summary>A row of a re-check (复核): what the unit claimed, what the standard gives, and what the reviewer found. Immutable and safe to share.</summary>
public sealed class ReviewRow
{
    internal ReviewRow(AuditRow row, IndicatorResult byFinding, ReviewedIndicator? review)
    {
        Row = row;
        ByFinding = byFinding;
        Review = review;
    }

    /// <summary>Gets the row as the unit filled it in.</summary>
    public AuditRow Row { get; }

    /// <summary>Gets the result that the standard gives on what the reviewer found; where the reviewer found nothing else, the row's own.</summary>
    public IndicatorResult ByFinding { get; }

    /// <summary>Gets what the reviewer found, or <see langword="null"/> where the row was not re-checked.</summary>
    public ReviewedIndicator? Review { get; }

    /// <summary>Gets the id of the indicator.</summary>
    public string Id => Row.Result.Id;

    /// <summary>Gets the name of the indicator.</summary>
    public string Title => Row.Title;

    /// <summary>Gets the weight in points.</summary>
    public decimal Weight => Row.Weight;

    /// <summary>Gets the points that the unit gave itself, or <see langword="null"/> if it made no claim.</summary>
    public decimal? Claimed => Row.Claimed;

    /// <summary>Gets the points that the standard gives on the unit's own evidence, or <see langword="null"/> where there are none.</summary>
    public decimal? Computed => Row.Score;

    /// <summary>Gets the points that the standard gives on what the reviewer found, or <see langword="null"/> where there are none.</summary>
    public decimal? Standard => ByFinding.Score;

    /// <summary>Gets the points that the reviewer gives, or <see langword="null"/> where there are none.</summary>
    public decimal? Score => Review?.Score;

    /// <summary>Gets the points that a deduction is taken from: the claim, or without one the weight.</summary>
    public decimal Base => Claimed ?? Weight;

    /// <summary>Gets the points that the reviewer took off, or <see langword="null"/> where the reviewer gives no points.</summary>
    public decimal? Deduction => Base - Score;

    /// <summary>Gets the reviewer's points less the claimed ones (偏差), or <see langword="null"/> where one of the two is missing.</summary>
    public decimal? Deviation => Score - Claimed;

    /// <summary>Gets the reviewer's points less those of the standard on what the reviewer found, or <see langword="null"/> where one of the two is missing.</summary>
    public decimal? DeviationFromStandard => Score - Standard;

    /// <summary>Gets the reason that the reviewer wrote, or <see langword="null"/> where there is none.</summary>
    public string? Reason => Review?.Reason is { } reason && !Text.Notation.IsBlank(reason) ? reason : null;

    /// <summary>Gets a value indicating whether the reviewer found another actual value than the unit stated.</summary>
    public bool ChangesActual => Review?.Actual is { IsBlank: false } found && !IsSame(Row, found);

    /// <summary>Says something about the row.</summary>
    /// <param name="code">The code of the check.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">The message, with {name} for each value; {title} is the name of the row.</param>
    /// <param name="points">The points at stake.</param>
    /// <param name="values">The values that the message names.</param>
    /// <returns>The finding.</returns>
    public AuditFinding Find(string code, Severity severity, LocalizedText message, decimal points, params FindingValue[] values) =>
        Row.Find(code, severity, message, points, values) is var finding
            ? new AuditFinding(finding.Finding with { Claimed = Claimed, Computed = Standard ?? Computed }, points) { Clause = finding.Clause }
            : finding;

    private static bool IsSame(AuditRow row, Actual found)
    {
        if (row.Actual is not { IsBlank: false } stated)
        {
            return false;
        }

        return stated.Text.Trim() == found.Text.Trim() || (stated.IsQuantity && found.IsQuantity && IsLike(row, stated, found));
    }

    // A bare number takes the unit of its counterpart: 16 and 16批次, 97 and 97%.
    private static bool IsLike(AuditRow row, Actual stated, Actual found)
    {
        if (stated.Quantity.Unit is null or { Dimension: null } || found.Quantity.Unit is null or { Dimension: null })
        {
            Unit? unit = row.Target is { IsQuantity: true } target ? target.Quantity.Unit : null;
            return stated.Quantity.Number == found.Quantity.Number && (IsOf(stated, unit) || IsOf(found, unit) || unit is null);
        }

        return Quantity.TryAlign(stated.Quantity, found.Quantity, out Arithmetic.Rational left, out Arithmetic.Rational right) && left == right;
    }

    private static bool IsOf(Actual actual, Unit? unit) => actual.Quantity.Unit is null || actual.Quantity.Unit.Dimension is null || unit is null || actual.Quantity.Unit.Equals(unit) || actual.Quantity.Unit.Dimension == unit.Dimension;
}
