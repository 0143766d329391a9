namespace PerformanceRules.Rulebooks;

/// <summary>What the score of a section does to the total.</summary>
public enum SectionEffect
{
    /// <summary>It counts towards the full weight. The default.</summary>
    Counts,

    /// <summary>It is added to the total (加分项), up to the section's weight. The items may add up to more; one that is not reported is none.</summary>
    Bonus,

    /// <summary>It is taken off the total (减分项), up to the section's weight; the points of an item are those taken off. One that is not reported is none.</summary>
    Penalty,

    /// <summary>
    /// A veto (一票否决): where an item earns less than its full weight, the total is held to the section's ceiling. Its points are not counted, and an item
    /// that is not reported does not apply.
    /// </summary>
    Veto,
}
