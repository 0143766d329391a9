namespace PerformanceRules.Serialization;

/// <summary>Where the sheet of a report was read from, and what of it could not be read.</summary>
public sealed record ReportOrigin
{
    /// <summary>Gets the document, and the place in it where it holds several sheets; <see langword="null"/> where it goes without saying.</summary>
    public string? Source { get; init; }

    /// <summary>Gets what could not be read.</summary>
    public IReadOnlyList<UnreadText> Unread { get; init => field = Guard.Copied(value); } = [];
}
