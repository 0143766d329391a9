namespace PerformanceRules.Serialization;

/// <summary>Something in a document that was not read, and is not in the submission.</summary>
public sealed record UnreadText
{
    /// <summary>Gets where it stands, such as "表1第3行第2列" or "Sheet1!B3".</summary>
    public required string Place { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the words of the document.</summary>
    public required string Text { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets why it was not read, and what to do.</summary>
    public required string Why { get; init => field = Guard.NotNull(value); }
}
