namespace PerformanceRules;

/// <summary>The score alone. <c>default</c> is an incomplete 0.</summary>
public readonly record struct TotalScore
{
    internal TotalScore(decimal points, bool isComplete)
    {
        Points = points;
        IsComplete = isComplete;
    }

    /// <summary>Gets the total in points; where the sheet is incomplete, the sum of what was scored.</summary>
    public decimal Points { get; }

    /// <summary>Gets a value indicating whether every indicator could be scored.</summary>
    public bool IsComplete { get; }
}
