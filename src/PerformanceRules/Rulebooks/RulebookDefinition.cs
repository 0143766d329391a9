using System.Text.Json.Serialization;
using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <summary>What a rulebook says, not yet checked: the way to write one in code. <see cref="Rulebook.Create"/> checks it.</summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<RulebookDefinition>))]
public sealed record RulebookDefinition
{
    /// <summary>Gets the id, such as "beijing.department-overall".</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the version, such as "2024".</summary>
    public required string Version { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the name of the form.</summary>
    public required string Title { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the first budget year that the version is in force for.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Gets the last budget year that the version is in force for, or <see langword="null"/> where no end is known.</summary>
    public int? LastYear { get; init; }

    /// <summary>Gets where the rulebook comes from.</summary>
    public RulebookSource? Source { get; init; }

    /// <summary>Gets how scores are rounded.</summary>
    public ScoreRounding ScoreRounding { get; init => field = Guard.NotNull(value); } = new();

    /// <summary>
    /// Gets the full score that every row is scored out of before it is weighted (单项指标得分 × 权重), such as 100; <see langword="null"/> where a row is
    /// scored out of its weight.
    /// </summary>
    public decimal? RowScale { get; init; }

    /// <summary>Gets the most that the total can be with bonus points; <see langword="null"/> for the full weight.</summary>
    public decimal? HighestTotal { get; init; }

    /// <summary>Gets the parts of the sheet.</summary>
    public required IReadOnlyList<Section> Sections { get; init => field = Guard.Copied(value); }

    /// <summary>Gets the clauses that results cite.</summary>
    public IReadOnlyList<Clause> Clauses { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gets the grades of the total, the best first; none where the standard gives none.</summary>
    public IReadOnlyList<Grade> Grades { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gets the checks that an audit by this rulebook makes beside the general ones; they are versioned with it.</summary>
    public IReadOnlyList<CheckDefinition> Checks { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gives every rule of the rulebook.</summary>
    internal IEnumerable<IScoringRule> Rules() => Sections.SelectMany(RulesOf);

    private static IEnumerable<IScoringRule> RulesOf(Section section) =>
        section.Indicators.Select(static indicator => indicator.Rule).Concat(section.Open?.Rules ?? []).Concat(section.Sections.SelectMany(RulesOf));
}
