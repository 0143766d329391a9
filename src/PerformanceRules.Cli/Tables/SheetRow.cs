namespace PerformanceRules.Cli.Tables;

/// <summary>A row of the sheet as it is shown.</summary>
internal sealed record SheetRow
{
    public required RowKind Kind { get; init; }

    /// <summary>Gets how deep the row stands in the tree, 0 for the rows right under a part.</summary>
    public required int Depth { get; init; }

    public required string Title { get; init; }

    public string Target { get; init; } = string.Empty;

    public string Actual { get; init; } = string.Empty;

    public decimal? Weight { get; init; }

    public decimal? Claimed { get; init; }

    public decimal? Score { get; init; }

    /// <summary>Gets what stands where there is no score.</summary>
    public string NoScore { get; init; } = string.Empty;

    /// <summary>Gets a value indicating whether something in the row could not be scored: its sum says nothing about the claim then.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Gets the score less the claim, where the two differ.</summary>
    public decimal? Difference => !IsPartial && Score is { } score && Claimed is { } claimed && score != claimed ? score - claimed : null;
}
