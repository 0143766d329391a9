namespace PerformanceRules;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Something does not add up; the row is scored all the same.</summary>
    Warning,

    /// <summary>The row could not be scored, or was left out.</summary>
    Error,
}
