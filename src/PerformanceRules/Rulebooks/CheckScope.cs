namespace PerformanceRules.Rulebooks;

/// <summary>What a check of a rulebook is made of.</summary>
public enum CheckScope
{
    /// <summary>Every row of the sheet.</summary>
    Row,

    /// <summary>Every section of the sheet, nested ones included.</summary>
    Section,

    /// <summary>The sheet as a whole.</summary>
    Sheet,
}
