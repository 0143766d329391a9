namespace PerformanceRules.Auditing;

/// <summary>What the points beside a finding are.</summary>
public enum PointsBasis
{
    /// <summary>What the fault shifts: the difference between what stands there and what should.</summary>
    Difference,

    /// <summary>What rests on something that carries it badly, such as a word in the place of a number. It need not be wrong.</summary>
    Reliance,
}
