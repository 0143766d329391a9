using System.Text.Json.Serialization;

namespace PerformanceRules;

/// <summary>One unit's sheet for one year (部门整体绩效评价指标体系评分表, filled in).</summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<Submission>))]
public sealed record Submission
{
    /// <summary>Gets the rulebook, as id@version, or the id alone for the version in force in <see cref="Year"/>.</summary>
    public required string Rulebook { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the name of the budget unit.</summary>
    public required string Unit { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the budget year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the name of the project (项目名称), where the form is a project's.</summary>
    public string? Project { get; init; }

    /// <summary>Gets the department that the unit is under (主管部门), where the form names it.</summary>
    public string? Department { get; init; }

    /// <summary>Gets the total the unit gave itself (合计), or <see langword="null"/> if it made no claim.</summary>
    public decimal? ClaimedTotal { get; init; }

    /// <summary>Gets the subtotals that the unit gave its sections (小计), by section id; empty if it gave none. They are audited, never scored.</summary>
    public IReadOnlyDictionary<string, decimal> ClaimedSections
    {
        get;
        init => field = Guard.NotNull(value).ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);
    } = new Dictionary<string, decimal>(0);

    /// <summary>Gets the text of the report that goes with the sheet (文字报告), whose figures are audited; <see langword="null"/> where there is none. It is never scored.</summary>
    public string? Narrative { get; init; }

    /// <summary>Gets the rows of the sheet.</summary>
    public IReadOnlyList<SubmittedIndicator> Indicators { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gets what a re-check (复核) found, row by row; empty where there was none. It never changes a score.</summary>
    public IReadOnlyList<ReviewedIndicator> Review { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Starts a sheet that is filled in row by row, in the words of the form.</summary>
    /// <param name="rulebook">The rulebook, as id@version, or the id alone.</param>
    /// <param name="unit">The name of the budget unit.</param>
    /// <param name="year">The budget year.</param>
    /// <returns>An empty sheet to fill in.</returns>
    public static SubmissionBuilder For(string rulebook, string unit, int year) => new(rulebook, unit, year);
}
