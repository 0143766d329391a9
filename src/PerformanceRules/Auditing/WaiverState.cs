namespace PerformanceRules.Auditing;

/// <summary>What became of a waiver in an audit.</summary>
public enum WaiverState
{
    /// <summary>It is in force, and the finding is marked as accepted.</summary>
    Applied,

    /// <summary>Its finding is there, but its last day is past: the finding counts.</summary>
    Expired,

    /// <summary>Nothing has its fingerprint: the finding is gone, or is another one by now.</summary>
    Unused,
}
