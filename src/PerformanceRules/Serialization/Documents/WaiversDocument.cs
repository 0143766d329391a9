using PerformanceRules.Auditing;

namespace PerformanceRules.Serialization.Documents;

/// <summary>The findings that were accepted.</summary>
internal sealed class WaiversDocument
{
    /// <summary>Gets or sets the version of the format: 1.</summary>
    public int? Format { get; set; }

    /// <summary>Gets or sets the waivers.</summary>
    [Demanded]
    public List<WaiverDocument?>? Waivers { get; set; }
}

/// <inheritdoc cref="Waiver"/>
internal sealed class WaiverDocument
{
    /// <inheritdoc cref="Waiver.Fingerprint"/>
    [Demanded]
    public string? Fingerprint { get; set; }

    /// <inheritdoc cref="Waiver.ApprovedBy"/>
    [Demanded]
    public string? ApprovedBy { get; set; }

    /// <inheritdoc cref="Waiver.Reason"/>
    [Demanded]
    public string? Reason { get; set; }

    /// <summary>Gets or sets the last day on which the waiver is in force, as 2025-12-31.</summary>
    [Demanded]
    public string? Until { get; set; }
}
