namespace PerformanceRules.Auditing;

/// <summary>An indicator's score under a reading.</summary>
public sealed class ReadingScore
{
    internal ReadingScore(string id, string title, decimal weight, decimal? score)
    {
        Id = id;
        Title = title;
        Weight = weight;
        Score = score;
    }

    /// <summary>Gets the id of the indicator.</summary>
    public string Id { get; }

    /// <summary>Gets the name of the indicator.</summary>
    public string Title { get; }

    /// <summary>Gets the weight in points.</summary>
    public decimal Weight { get; }

    /// <summary>Gets the score in points, or <see langword="null"/> where the indicator cannot be scored under the reading.</summary>
    public decimal? Score { get; }
}
