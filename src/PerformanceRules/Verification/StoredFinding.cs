namespace PerformanceRules.Verification;

/// <summary>A finding of a stored report, in the words that it had.</summary>
public sealed record StoredFinding
{
    /// <summary>Gets the stable code.</summary>
    public required string Code { get; init; }

    /// <summary>Gets how grave it is, or <see langword="null"/> where the report was written without details.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Gets the id of the indicator, or <see langword="null"/>.</summary>
    public string? Indicator { get; init; }

    /// <summary>Gets the field of the evidence that the finding is about, or <see langword="null"/>.</summary>
    public string? Field { get; init; }

    /// <summary>Gets the message, or <see langword="null"/> where the report was written without details.</summary>
    public string? Message { get; init; }
}
