using PerformanceRules.Findings;

namespace PerformanceRules.Verification;

/// <summary>
/// A report as it was written as JSON, perhaps years ago: its scores, its derivations and its findings in the words that they had then. It can be shown,
/// explained, compared with another, and verified. Immutable and safe to share.
/// </summary>
public sealed record StoredReport
{
    /// <summary>Gets id@version of the rulebook that the sheet was scored by.</summary>
    public required string Rulebook { get; init; }

    /// <summary>Gets the name of the budget unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Gets the budget year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets whether everything could be scored.</summary>
    public required ReportStatus Status { get; init; }

    /// <summary>Gets the total in points; where the report is incomplete, the sum of what was scored.</summary>
    public required decimal Score { get; init; }

    /// <summary>Gets the full weight in points, or <see langword="null"/> where the report was written without details.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Gets the grade (等级), or <see langword="null"/> where there is none.</summary>
    public string? Grade { get; init; }

    /// <summary>Gets the total the unit gave itself, or <see langword="null"/> if it made no claim.</summary>
    public decimal? Claimed { get; init; }

    /// <summary>Gets the version of the library that wrote the report, or <see langword="null"/> where it is not named.</summary>
    public string? LibraryVersion { get; init; }

    /// <summary>Gets the SHA-256 of the rulebook as <c>perfrules rulebook show --format json</c> prints it, in hexadecimal digits, or <see langword="null"/> where it is not named.</summary>
    public string? RulebookSha256 { get; init; }

    /// <summary>Gets the sections, nested ones included, in the order of the form.</summary>
    public IReadOnlyList<StoredSection> Sections { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gets the indicators, in the order of the form.</summary>
    public IReadOnlyList<StoredIndicator> Indicators { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gets what did not add up.</summary>
    public IReadOnlyList<StoredFinding> Findings { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gets the words of the standard that the derivations cite, by id; empty where they were left out.</summary>
    public IReadOnlyDictionary<string, string> Clauses { get; init => field = Guard.NotNull(value); } = new Dictionary<string, string>(0);

    /// <summary>Finds an indicator, if the report has it.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The indicator, or <see langword="null"/>.</returns>
    public StoredIndicator? Find(string id)
    {
        Guard.NotNull(id);
        return Indicators.FirstOrDefault(indicator => indicator.Id == id);
    }

    /// <summary>Writes the rulebook, the unit, the year and the total.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Rulebook} {Unit} {Year}: {Score}");
}
