using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Auditing;

/// <summary>Something that an audit found: what was expected, what stands in the sheet, how many points are at stake, and the clause it rests on.</summary>
public sealed record AuditFinding : ILocalizedText
{
    /// <summary>Initializes a finding.</summary>
    /// <param name="finding">The finding with its code, its severity, its place and its values.</param>
    /// <param name="points">The points at stake; less than 0 counts as 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is <see langword="null"/>.</exception>
    public AuditFinding(Finding finding, decimal points)
    {
        Finding = Guard.NotNull(finding);
        Points = points;
    }

    /// <summary>Gets the finding with its code, its severity and its values.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the stable code, such as <see cref="FindingCodes.QuantifiedTargetInWords"/>.</summary>
    public string Code => Finding.Code;

    /// <summary>Gets how grave it is.</summary>
    public Severity Severity => Finding.Severity;

    /// <summary>Gets the id of the indicator, or <see langword="null"/> where the finding is about a section or the sheet.</summary>
    public string? Indicator => Finding.Indicator;

    /// <summary>Gets the id of the section, where the finding is about one.</summary>
    public string? Section => Finding.Section;

    /// <summary>Gets the points at stake, 0 or more.</summary>
    public decimal Points { get; init => field = Math.Max(value, 0); }

    /// <summary>Gets what <see cref="Points"/> are: the difference that a fault makes, or what rests on weak ground.</summary>
    public PointsBasis Basis { get; init; }

    /// <summary>
    /// Gets the points of the difference between claimed and computed total that the finding accounts for: more than 0 where too much was
    /// claimed. 0 where another finding accounts for them already, or nothing was shifted.
    /// </summary>
    public decimal ExplainedDifference { get; init; }

    /// <summary>Gets what should stand there, in the form's notation; <see langword="null"/> where the standard does not say.</summary>
    public string? Expected { get; init; }

    /// <summary>Gets what stands there, in the form's notation; <see langword="null"/> where nothing does.</summary>
    public string? Found { get; init; }

    /// <summary>Gets the clause that the finding rests on, or <see langword="null"/> where the rulebook names none.</summary>
    public Clause? Clause { get; init; }

    /// <summary>
    /// Gets the code of the finding that this one explains, such as <see cref="FindingCodes.ClaimDiffers"/>: where the row has that finding, it is told
    /// once, with this one as its <see cref="Pattern"/>.
    /// </summary>
    public string? Explains { get; init; }

    /// <summary>Gets how the fault came about, where a pattern explains it; the message is then the pattern's.</summary>
    public AuditFinding? Pattern { get; init; }

    /// <summary>Gets what names the finding from one audit to the next: it does not change with the order of the rows, the language or the day.</summary>
    public string Fingerprint { get; internal init; } = string.Empty;

    /// <summary>Gets the waiver by which the finding was accepted, or <see langword="null"/> where it was not.</summary>
    public Waiver? Waiver { get; internal init; }

    /// <inheritdoc/>
    public string ToText(Language language) => Pattern?.ToText(language) ?? Finding.ToText(language);

    /// <inheritdoc/>
    public override string ToString() => Finding.ToString();
}
