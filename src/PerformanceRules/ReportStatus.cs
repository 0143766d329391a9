namespace PerformanceRules;

/// <summary>Whether everything on a sheet could be scored.</summary>
public enum ReportStatus
{
    /// <summary>Every indicator has a score.</summary>
    Complete,

    /// <summary>An indicator could not be scored, or weights do not add up; sections and total sum what was scored, and there is no grade.</summary>
    Incomplete,
}
