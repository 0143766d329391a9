using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;

namespace PerformanceRules;

/// <summary>What a sheet is worth by its rulebook, why, and what in it does not add up. Immutable and safe to share.</summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<EvaluationReport>))]
public sealed class EvaluationReport
{
    private readonly PreparedSubmission _prepared;

    internal EvaluationReport(
        PreparedSubmission prepared,
        bool complete,
        decimal score,
        IReadOnlyList<SectionResult> sections,
        IReadOnlyList<IndicatorResult> indicators,
        IReadOnlyList<Finding> findings)
    {
        _prepared = prepared;
        Status = complete ? ReportStatus.Complete : ReportStatus.Incomplete;
        Score = score;
        Sections = sections;
        Indicators = indicators;
        Findings = findings;
    }

    /// <summary>Gets the submission.</summary>
    public Submission Submission => _prepared.Submission;

    /// <summary>Gets the rulebook that it was scored by.</summary>
    public Rulebook Rulebook => _prepared.Rulebook;

    /// <summary>Gets whether everything could be scored.</summary>
    public ReportStatus Status { get; }

    /// <summary>Gets the total in points; where the report is incomplete, the sum of what was scored.</summary>
    public decimal Score { get; }

    /// <summary>Gets the full weight in points.</summary>
    public decimal Weight => Rulebook.Weight;

    /// <summary>Gets the grade (等级), or <see langword="null"/> where the report is incomplete or the rulebook has none.</summary>
    public string? Grade => Status == ReportStatus.Complete ? Rulebook.GradeOf(Score) : null;

    /// <summary>Gets the total the unit gave itself, or <see langword="null"/> if it made no claim.</summary>
    public decimal? Claimed => Submission.ClaimedTotal;

    /// <summary>Gets every section, nested ones included, in the order of the form.</summary>
    public IReadOnlyList<SectionResult> Sections { get; }

    /// <summary>Gets every indicator, in the order of the form.</summary>
    public IReadOnlyList<IndicatorResult> Indicators { get; }

    /// <summary>Gets what does not add up.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the checks that an audit of this report makes: those of the evaluator that wrote it.</summary>
    internal IReadOnlyList<IAuditCheck> Checks => _prepared.Checks;

    internal PreparedSubmission Prepared => _prepared;

    /// <summary>Finds an indicator.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The result, or <see langword="null"/> if the report has none of this id.</returns>
    public IndicatorResult? Find(string id)
    {
        Guard.NotNull(id);
        foreach (IndicatorResult indicator in Indicators)
        {
            if (indicator.Id == id)
            {
                return indicator;
            }
        }

        return null;
    }

    /// <summary>Finds an indicator, if the report has it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="indicator">The result, or <see langword="null"/>.</param>
    /// <returns>Whether the report has an indicator of this id.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out IndicatorResult? indicator)
    {
        indicator = Find(id);
        return indicator is not null;
    }

    /// <summary>Writes the rulebook, the unit, the year and the total: "beijing.department-overall@2024 某单位 2024: 98.5 / 100".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Rulebook.Reference} {Submission.Unit} {Submission.Year}: {Score} / {Weight}{(Status == ReportStatus.Complete ? string.Empty : " (incomplete)")}");
}
