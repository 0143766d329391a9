using System.Text;
using System.Text.Json.Serialization;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>The way from evidence to score, as data. Text is made of it when it is asked for.</summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<Derivation>))]
public sealed class Derivation : ILocalizedText
{
    private readonly Rulebook _rulebook;
    private readonly string? _standard;

    internal Derivation(
        Rulebook rulebook, string? standard, IReadOnlyList<DerivationStep> steps, Evidence? evidence = null, Exemption? exemption = null)
    {
        _rulebook = rulebook;
        _standard = standard;
        Steps = steps;
        Evidence = evidence;
        Exemption = exemption;
    }

    /// <summary>Gets the steps in order; the value of the last is the score. None where there is no score.</summary>
    public IReadOnlyList<DerivationStep> Steps { get; }

    /// <summary>Gets what the score rests on, with the unit's own words; <see langword="null"/> where there is none.</summary>
    public Evidence? Evidence { get; }

    /// <summary>Gets who approved that points were given back, and why; <see langword="null"/> where none were.</summary>
    public Exemption? Exemption { get; }

    /// <summary>Gets the clause that the indicator is scored by (评分标准), or <see langword="null"/> where the rulebook names none.</summary>
    public Clause? Standard => _rulebook.FindClause(_standard);

    /// <summary>Gets the clause that a step rests on, or <see langword="null"/> where the rulebook names none.</summary>
    /// <param name="step">A step of this derivation.</param>
    /// <returns>The clause.</returns>
    public Clause? ClauseOf(DerivationStep step) => _rulebook.FindClause(Guard.NotNull(step).Clause ?? _standard);

    /// <summary>Renders the steps, one a line: "score = actual / target × weight = 16 / 20 × 5 = 4".</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        StringBuilder text = new();
        foreach (DerivationStep step in Steps)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n").Append(StepText.Line(step, language));
        }

        return text.ToString();
    }

    /// <summary>Renders everything an auditor asks for: the steps with the readings taken and the limits that bit, the items that failed, who
    /// waived a deduction and why, the reason of a judgement, and the clause word for word.</summary>
    /// <param name="language">The language; clauses stay in the words of the standard.</param>
    /// <returns>The text, with "\n" between lines.</returns>
    public string Explain(Language language) => DerivationText.Of(this, language);

    /// <summary>Gives the steps in Chinese, one a line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.Chinese);
}
