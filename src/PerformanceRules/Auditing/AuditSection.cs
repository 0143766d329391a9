using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>A section under audit. Immutable and safe to share.</summary>
public sealed class AuditSection
{
    private readonly Lazy<IReadOnlyList<AuditRow>> _rows;

    internal AuditSection(AuditSheet sheet, SectionResult result)
    {
        Sheet = sheet;
        Result = result;
        _rows = new Lazy<IReadOnlyList<AuditRow>>(() =>
        {
            HashSet<string> inside = new(Inside(result.Section), StringComparer.Ordinal);
            return [.. sheet.Rows.Where(row => inside.Contains(row.Result.Section))];
        });
    }

    /// <summary>Gets the sheet that the section stands on.</summary>
    public AuditSheet Sheet { get; }

    /// <summary>Gets the score of the section.</summary>
    public SectionResult Result { get; }

    /// <summary>Gets the rows in the section and in the sections inside it.</summary>
    public IReadOnlyList<AuditRow> Rows => _rows.Value;

    /// <summary>Gets the subtotal that the unit gave the section, or <see langword="null"/> if it gave none.</summary>
    public decimal? Claimed => Sheet.Report.Submission.ClaimedSections.TryGetValue(Result.Id, out decimal claimed) ? claimed : null;

    /// <summary>Says something about the section.</summary>
    /// <param name="code">The code of the check.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">The message, with {name} for each value; {title} is the name of the section.</param>
    /// <param name="points">The points at stake.</param>
    /// <param name="values">The values that the message names.</param>
    /// <returns>The finding.</returns>
    public AuditFinding Find(string code, Severity severity, LocalizedText message, decimal points, params FindingValue[] values) =>
        new(new Finding(code, severity, message, [new FindingValue("title", Result.Title), .. Guard.NotNull(values)]) { Section = Result.Id }, points);

    private static IEnumerable<string> Inside(Rulebooks.Section section) => section.Sections.SelectMany(Inside).Append(section.Id);
}
