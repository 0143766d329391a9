namespace PerformanceRules.OracleTests;

/// <summary>A finding as contract.md's table names it; <paramref name="Indicator"/> is null where it concerns the sheet or a section.</summary>
public sealed record OracleFinding(string Code, string? Indicator);

/// <summary>What the oracle says of a sheet.</summary>
public sealed record OracleReport
{
    public required bool Complete { get; init; }

    public string Status => Complete ? "complete" : "incomplete";

    /// <summary>The sum of the scores that could be computed.</summary>
    public required decimal Total { get; init; }

    /// <summary>Absent unless the sheet is complete.</summary>
    public required string? Grade { get; init; }

    /// <summary>Every indicator by id, those that the rulebook fixes and the sheet lacks included; null is unscored.</summary>
    public required IReadOnlyDictionary<string, decimal?> Indicators { get; init; }

    /// <summary>Every section by id, nested ones included.</summary>
    public required IReadOnlyDictionary<string, decimal> Sections { get; init; }

    public required IReadOnlySet<OracleFinding> Findings { get; init; }
}
