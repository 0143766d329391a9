using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Auditing;

/// <summary>Something that an audit found: what was expected, what stands in the sheet, how many points are at stake, and the clause it rests on.</summary>
public sealed class AuditFinding : ILocalizedText
{
    internal AuditFinding(Finding finding, decimal points)
    {
        Finding = finding;
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

    /// <summary>Gets the points at stake, 0 or more: the points that rest on what was found, or that it shifts.</summary>
    public decimal Points { get; }

    /// <summary>
    /// Gets the points of the difference between claimed and computed total that the finding accounts for: more than 0 where too much was
    /// claimed. 0 where another finding accounts for them already, or nothing was shifted.
    /// </summary>
    public decimal ExplainedDifference { get; internal init; }

    /// <summary>Gets what should stand there, in the form's notation; <see langword="null"/> where the standard does not say.</summary>
    public string? Expected { get; internal init; }

    /// <summary>Gets what stands there, in the form's notation; <see langword="null"/> where nothing does.</summary>
    public string? Found { get; internal init; }

    /// <summary>Gets the clause that the finding rests on, or <see langword="null"/> where the rulebook names none.</summary>
    public Clause? Clause { get; internal init; }

    /// <inheritdoc/>
    public string ToText(Language language) => Finding.ToText(language);

    /// <inheritdoc/>
    public override string ToString() => Finding.ToString();
}
