namespace PerformanceRules.Cli.Tables;

/// <summary>What a row of the sheet is.</summary>
internal enum RowKind
{
    /// <summary>A section with its sums.</summary>
    Section,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>An indicator that could not be scored.</summary>
    Unscored,

    /// <summary>A part of the funds, shown and not scored.</summary>
    Component,

    /// <summary>The total.</summary>
    Total,
}
