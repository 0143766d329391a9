using PerformanceRules.Evaluation;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>The points that an indicator lost, and the values of its evidence that would bring them back or cost more.</summary>
public sealed class IndicatorGain
{
    internal IndicatorGain(IndicatorResult row) => Row = row;

    /// <summary>Gets the rule's own words for the names of its values, or <see langword="null"/>.</summary>
    internal Rules.IRuleWords? Words { get; init; }

    /// <summary>Gets the id of the indicator.</summary>
    public string Id => Row.Id;

    /// <summary>Gets the name of the indicator.</summary>
    public string Title => Row.Title;

    /// <summary>Gets the weight in points.</summary>
    public decimal Weight => Row.Weight;

    /// <summary>Gets the score in points, or <see langword="null"/> where the indicator could not be scored; a finding of the report says why.</summary>
    public decimal? Score => Row.Score;

    /// <summary>Gets the points lost: the weight less the score.</summary>
    public decimal Lost => Weight - (Score ?? 0);

    internal IndicatorResult Row { get; }

    /// <summary>Gets a value indicating whether the score is a judgement of the unit's own (自评) rather than measured.</summary>
    public bool IsJudged { get; internal init; }

    /// <summary>Gets a value indicating whether the rule can be inverted; if not, nothing below is known and no plan uses the indicator.</summary>
    public bool IsInvertible { get; internal init; }

    /// <summary>Gets the value at which the printed score rises by its next cent; <see langword="null"/> at the full weight.</summary>
    public ScoreBound? NextScore { get; internal init; }

    /// <summary>Gets the value at which the full weight is reached, without help of rounding; <see langword="null"/> at the full weight.</summary>
    public ScoreBound? FullWeight { get; internal init; }

    /// <summary>Gets the values from which on an overshoot costs points, the nearest to the target first.</summary>
    public IReadOnlyList<ScoreBound> Cliffs { get; internal init; } = [];
}
