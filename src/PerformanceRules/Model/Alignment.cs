namespace PerformanceRules.Model;

/// <summary>Whether two quantities can be expressed in one unit.</summary>
internal enum Alignment
{
    /// <summary>They can.</summary>
    Aligned,

    /// <summary>Their units measure different things.</summary>
    Mismatch,

    /// <summary>One has no unit, or no period, and its size says that another than its counterpart's may be meant.</summary>
    Doubtful,
}
