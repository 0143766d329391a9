using System.Text.Json.Serialization;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules;

/// <summary>The score of one indicator. Its derivation is worked out when it is asked for, by the rule itself.</summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<IndicatorResult>))]
public sealed class IndicatorResult
{
    private readonly PreparedSubmission _prepared;
    private readonly int _index;

    internal IndicatorResult(PreparedSubmission prepared, int index, decimal? score)
    {
        _prepared = prepared;
        _index = index;
        Score = score;
    }

    /// <summary>Gets the id.</summary>
    public string Id => Row.Id;

    /// <summary>Gets the id of the section.</summary>
    public string Section => _prepared.Rulebook.Layout.Sections[Row.Section].Section.Id;

    /// <summary>Gets the name.</summary>
    public string Title => Row.Title;

    /// <summary>Gets the weight in points.</summary>
    public decimal Weight => Row.Weight.ToDecimal();

    /// <summary>Gets the score in points, or <see langword="null"/> where the indicator is not applicable or could not be scored; a finding says why.</summary>
    public decimal? Score { get; }

    /// <summary>Gets the points the unit gave itself, or <see langword="null"/> if it made no claim.</summary>
    public decimal? Claimed => Row.Submitted?.Claimed;

    /// <summary>Gets a value indicating whether the indicator is left out as not applicable.</summary>
    public bool IsNotApplicable => Row.IsNotApplicable;

    /// <summary>Gets the kind of the rule, or the id that an open section lists it by, or <see langword="null"/> where no rule could be chosen, or the one chosen is registered under no kind.</summary>
    public string? Rule => Row.Rule is { } rule && _prepared.Registry.TryGetName(rule, out string? kind) ? kind : null;

    /// <summary>Gets the evidence that the score rests on, or <see langword="null"/> where there is none.</summary>
    public Evidence? Evidence => Row.Evidence;

    /// <summary>Gets the row as the unit submitted it, or <see langword="null"/> where the sheet lacks the indicator.</summary>
    public SubmittedIndicator? Submitted => Row.Submitted;

    /// <summary>Gets the rule with its settings, or <see langword="null"/> where no rule could be chosen.</summary>
    public IScoringRule? ScoringRule => Row.Rule;

    /// <summary>Gives what the row shows of its evidence; evidence that its rule does not show is given as its JSON.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The cells.</returns>
    public RowView Show(Language language) => _prepared.Registry.Show(Row.Rule, Row.Evidence, language);

    /// <summary>
    /// Gets the readings (口径) that the score turns on: under another option of one of them, the rest unchanged, it would differ. Empty where
    /// the standard leaves nothing open here. It is worked out when it is asked for.
    /// </summary>
    public IReadOnlyList<Reading> DependsOn
    {
        get
        {
            using RuleScope scope = RuleScope.Enter();
            return RowReadings.DecidingAlone(Row, _prepared.Rulebook.Layout);
        }
    }

    /// <summary>Gets the clause that the indicator is scored by (评分标准), or <see langword="null"/> where the rulebook names none.</summary>
    public Rulebooks.Clause? Standard => _prepared.Rulebook.FindClause(
        Row.Fixed is { } indicator ? indicator.Standard : _prepared.Rulebook.Layout.Sections[Row.Section].Section.Open?.Standard);

    internal PreparedSubmission Prepared => _prepared;

    /// <summary>Gets the place of the row among the prepared ones.</summary>
    internal int Index => _index;

    internal Exemption? Exemption => Row.Exemption;

    internal int? RowIndex => Row.RowIndex;

    private PreparedRow Row => _prepared.Rows[_index];

    /// <summary>Works out the derivation: every step from the evidence to the score, with the clause it rests on.</summary>
    /// <returns>The derivation; without steps where there is no score.</returns>
    public Derivation Derive() => _prepared.Derive(_index);

    /// <summary>Writes the id, the score and the weight: "meetings: 4 / 5".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Score?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? (IsNotApplicable ? "not applicable" : "unscored")} / {Weight}");
}
