namespace PerformanceRules.Rulebooks;

/// <summary>A grade (等级) of the total, such as 优 from 90 points on.</summary>
public sealed record Grade
{
    /// <summary>Gets the name, such as 优.</summary>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the least total in points that earns the grade.</summary>
    public required decimal From { get; init; }
}
