using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Standards.Formulas;

/// <summary>
/// A standard that a rulebook writes as a formula: inputs, settings, steps, and the points. It is scored, explained, inverted and reviewed like any other.
/// </summary>
public sealed record FormulaRule : FormulaStandard<FormulaEvidence>, IReadingRule, IReviewedRule, INamedRule, IEvidenceFields, IRuleWords, IShownRule
{
    /// <summary>Gets the id, by which a row names the rule in an open section; <see langword="null"/> where there is one of its kind.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the inputs.</summary>
    public IReadOnlyList<FormulaRuleInput> Inputs { get; init => field = Guard.CopiedOrEmpty(value); } = [];

    /// <summary>Gets the settings: numbers with a name.</summary>
    public IReadOnlyDictionary<string, decimal>? Settings { get; init; }

    /// <summary>Gets the steps, each of which may use the inputs, the settings, the weight and earlier steps.</summary>
    public IReadOnlyList<FormulaRuleStep> Steps { get; init => field = Guard.CopiedOrEmpty(value); } = [];

    /// <summary>Gets the points, before rounding.</summary>
    [JsonPropertyName("score")]
    public required string Points { get; init => field = Guard.NotNull(value); }

    IReadOnlyList<string> IEvidenceFields.Fields => [.. Inputs.Select(static input => input.Name)];

    IReadOnlyList<Reading> IReadingRule.Readings =>
    [
        .. Steps.Where(static step => step is { Reading: not null, Default: not null, Options.Count: > 0 })
            .GroupBy(static step => step.Reading!, StringComparer.Ordinal)
            .Select(static same => new Reading(same.Key, same.First().Default!, [.. same.First().Options!.Keys])),
    ];

    /// <summary>Gets the formula, read from its texts.</summary>
    /// <exception cref="FormulaSyntaxException">A text is no formula; a rulebook that is checked has none such.</exception>
    internal ScoringFormula Formula => Formulas(static rule => WrittenFormula.Of((FormulaRule)rule));

    /// <inheritdoc/>
    public IScoringRule WithReading(string name, string option) => this with
    {
        Steps = [.. Steps.Select(step => step.Reading != name ? step
            : step.Options?.ContainsKey(option) == true ? step with { Default = option }
            : throw new ArgumentException($"The reading {name} has no option \"{option}\"; it has {string.Join(", ", step.Options?.Keys ?? [])}.", nameof(option)))],
    };

    /// <inheritdoc/>
    public string? WordsFor(string name, Language language) =>
        Inputs.FirstOrDefault(input => input.Name == name) is { } found ? found.Title?.ToText(language) ?? name
        : Steps.FirstOrDefault(step => step.Name == name) is { } step ? step.Title?.ToText(language) ?? name
        : Settings?.ContainsKey(name) == true ? name
        : null;

    /// <inheritdoc/>
    public RowView Show(Evidence evidence, Language language) => evidence is FormulaEvidence given ? FormulaView.Of(this, given, language) : new RowView();

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight) => FormulaRuleCheck.Check(this);

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context) => FormulaRuleReview.Review(this, context);

    /// <inheritdoc/>
    protected override Finding? Read(FormulaEvidence evidence, in ScoringContext context, out FormulaRow? row) => FormulaInputs.Read(this, evidence, out row);

    /// <inheritdoc/>
    protected override FormulaEvidence WithValue(FormulaEvidence evidence, ScoreBound bound)
    {
        Guard.NotNull(evidence);
        const int Decimals = 9;
        Rational aim = Guard.NotNull(bound).Aim;

        // What no decimal holds is aimed at just beyond.
        Rational written = aim.TryToDecimal(out _) ? aim : (bound.IsRise ? (aim * IntegerMath.PowerOfTen(Decimals)).Ceiling() : (aim * IntegerMath.PowerOfTen(Decimals)).Floor()) / IntegerMath.PowerOfTen(Decimals);
        FormulaValue value = bound.Unit is { } unit ? FormulaValue.OfQuantity(written.ToDecimal(), unit) : written.ToDecimal();
        return new FormulaEvidence(evidence.Values.Where(field => field.Key != bound.Name).Append(new KeyValuePair<string, FormulaValue>(bound.Name, value)));
    }

    /// <inheritdoc/>
    protected override ShownInput Show(FormulaInput input, FormulaEvidence evidence)
    {
        Guard.NotNull(evidence);
        FormulaRuleInput declared = Inputs[Formula.IndexOf(Guard.NotNull(input))];
        return new ShownInput(declared.Unit ?? FormulaInputs.ThingOf(evidence.Find(declared.Name)), Rational.One, declared.IsWhole);
    }
}
