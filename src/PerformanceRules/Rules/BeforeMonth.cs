namespace PerformanceRules.Rules;

/// <summary>The reading "beforeMonth": when "9月前" ends. "9月底前" is the end of September under either.</summary>
public enum BeforeMonth
{
    /// <summary>Before the month begins: on 31 August. The default.</summary>
    Excluded,

    /// <summary>With the month's last day: on 30 September.</summary>
    Included,
}
