using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <summary>An indicator that the rulebook fixes (固定指标): its weight and the standard it is scored by.</summary>
public sealed record Indicator
{
    /// <summary>Gets the id, unique in the rulebook.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the name (三级指标).</summary>
    public required string Title { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the weight in points (分值), more than 0.</summary>
    public required decimal Weight { get; init; }

    /// <summary>Gets the lowest score that the rule may give in points, 0 or less; <see langword="null"/> for 0. A rule that gives less leaves the row unscored.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>Gets the highest score that the rule may give in points; <see langword="null"/> for the weight. A rule that gives more leaves the row unscored.</summary>
    public decimal? Highest { get; init; }

    /// <summary>Gets the scoring standard.</summary>
    public required IScoringRule Rule { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the id of the clause that explains the indicator (指标解释).</summary>
    public string? Explanation { get; init; }

    /// <summary>Gets the id of the clause that the scoring rests on (评分标准).</summary>
    public string? Standard { get; init; }

    /// <summary>Gets a value indicating whether a deduction may be waived (说明 on 例外情况).</summary>
    public bool ExemptionAllowed { get; init; }

    /// <summary>Gets a value indicating whether a unit may leave the indicator out as not applicable.</summary>
    public bool NotApplicableAllowed { get; init; }
}
