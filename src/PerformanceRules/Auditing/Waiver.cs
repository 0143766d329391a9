namespace PerformanceRules.Auditing;

/// <summary>A finding that was accepted (豁免): which, by whom, why, and until when.</summary>
public sealed record Waiver
{
    /// <summary>Gets the fingerprint of the finding, as the audit gives it.</summary>
    public required string Fingerprint { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets who accepted the finding.</summary>
    public required string ApprovedBy { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets why it was accepted.</summary>
    public required string Reason { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the last day on which the waiver is in force.</summary>
    public required DateTime Until { get; init; }
}
