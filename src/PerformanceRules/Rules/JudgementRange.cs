namespace PerformanceRules.Rules;

/// <summary>A range of a judgement: a named grade and the share of the weight that it earns. Its lower bound belongs to it (含), its upper one to the range above.</summary>
public sealed record JudgementRange
{
    /// <summary>Gets the name of the grade, such as 优 or 达成年度指标.</summary>
    public required string Grade { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the least share of the weight, 0 to 1, included: 0.8 is 80%.</summary>
    public required decimal From { get; init; }

    /// <summary>Gets the greatest share, 0 to 1: not reached where a range above begins there, else included. The same as <see cref="From"/> for a fixed share.</summary>
    public required decimal To { get; init; }
}
