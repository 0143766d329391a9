namespace PerformanceRules.Documents.Overviews;

/// <summary>How many sheets of an overview earned a grade, or lie in a range of ten percent of the full weight where there are no grades.</summary>
public sealed record OverviewBand
{
    internal OverviewBand(string name, int count, bool isIncomplete = false)
    {
        Name = name;
        Count = count;
        IsIncomplete = isIncomplete;
    }

    /// <summary>Gets the grade or the range.</summary>
    public string Name { get; }

    /// <summary>Gets a value indicating whether it counts the sheets that could not be scored whole, which earn no grade.</summary>
    public bool IsIncomplete { get; }

    /// <summary>Gets how many sheets there are in it.</summary>
    public int Count { get; }
}
