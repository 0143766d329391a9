namespace PerformanceRules.Versions;

/// <summary>What kind of thing differs between two rulebooks.</summary>
public enum RulebookChangeKind
{
    /// <summary>The head: the title, the years in force.</summary>
    Head,

    /// <summary>The tree: a section, an indicator or a rule that only one of the two has, its name or place.</summary>
    Structure,

    /// <summary>A weight, a cap or a ceiling.</summary>
    Weight,

    /// <summary>A scoring standard: the kind of a rule, or a setting of it.</summary>
    Standard,

    /// <summary>A reading (口径) of a standard.</summary>
    Reading,

    /// <summary>A clause, or which one is cited.</summary>
    Clause,

    /// <summary>A grade of the total.</summary>
    Grade,

    /// <summary>A check of the audit.</summary>
    Check,
}
