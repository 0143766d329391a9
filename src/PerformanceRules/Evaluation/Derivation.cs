using System.Text;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>The way from evidence to score, as data. Text is made of it when it is asked for.</summary>
public sealed class Derivation : ILocalizedText
{
    private readonly Rulebook _rulebook;
    private readonly string? _standard;

    internal Derivation(Rulebook rulebook, string? standard, IReadOnlyList<DerivationStep> steps)
    {
        _rulebook = rulebook;
        _standard = standard;
        Steps = steps;
    }

    /// <summary>Gets the steps in order; the value of the last is the score. None where there is no score.</summary>
    public IReadOnlyList<DerivationStep> Steps { get; }

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
}
