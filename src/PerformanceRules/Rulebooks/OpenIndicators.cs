using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <summary>
/// What a section leaves open: each unit chooses its own indicators and their weights, which add up to the section's
/// (部门根据本单位情况自行确定并选择产出指标，合理确定各项指标权重).
/// </summary>
public sealed record OpenIndicators
{
    /// <summary>Gets the standards that a unit may score its indicators by, in order of preference.</summary>
    public required IReadOnlyList<IScoringRule> Rules { get; init => field = Guard.Copied(value); }

    /// <summary>Gets the id of the clause that explains the indicators (指标解释).</summary>
    public string? Explanation { get; init; }

    /// <summary>Gets the id of the clause that the scoring rests on (评分标准).</summary>
    public string? Standard { get; init; }

    /// <summary>
    /// Gets the id of the open section that takes this one's weight where the unit has no indicator here (没有满意度指标的，分值可调整到效益指标);
    /// <see langword="null"/> where the weight cannot move.
    /// </summary>
    public string? UnusedWeightTo { get; init; }

    /// <summary>
    /// Gets a value indicating whether the form has no column of weights (分值): a row without one scores what it claims, and the rows of the section
    /// together score at most the section's weight.
    /// </summary>
    public bool WeightsOptional { get; init; }

    /// <summary>Gets a value indicating whether a unit may leave an indicator out as not applicable.</summary>
    public bool NotApplicableAllowed { get; init; }
}
