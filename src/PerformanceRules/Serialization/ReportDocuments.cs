using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Documents;

namespace PerformanceRules.Serialization;

/// <summary>Turns a report into what is written: here its texts are rendered, in one language.</summary>
internal static class ReportDocuments
{
    public static ReportDocument Of(EvaluationReport report, Language language, ReportOrigin? origin = null) => new()
    {
        Source = origin?.Source,
        Rulebook = report.Rulebook.Reference,
        Unit = report.Submission.Unit,
        Year = report.Submission.Year,
        Project = report.Submission.Project,
        Department = report.Submission.Department,
        Status = report.Status == ReportStatus.Complete ? "complete" : "incomplete",
        Score = report.Score,
        Weight = report.Weight,
        Grade = report.Grade,
        Claimed = report.Claimed,
        Sections = [.. report.Sections.Select(Of)],
        Indicators = [.. report.Indicators.Select(indicator => Of(indicator, language))],
        Findings = [.. report.Findings.Select(finding => Of(finding, language))],
        Unread = origin is { Unread.Count: > 0 } ? [.. origin.Unread] : null,
    };

    public static FindingDocument Of(Finding finding, Language language) => new()
    {
        Code = finding.Code,
        Severity = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" },
        Indicator = finding.Indicator,
        Section = finding.Section,
        Part = finding.Part,
        Message = finding.ToText(language),
        Claimed = finding.Claimed,
        Computed = finding.Computed,
    };

    private static SectionResultDocument Of(SectionResult section) => new()
    {
        Id = section.Id,
        Title = section.Title,
        Weight = section.Weight,
        Score = section.Score,
    };

    public static IndicatorResultDocument Of(IndicatorResult indicator, Language language)
    {
        Derivation derivation = indicator.Derive();
        return new IndicatorResultDocument
        {
            Id = indicator.Id,
            Section = indicator.Section,
            Title = indicator.Title,
            Weight = indicator.Weight,
            Score = indicator.Score,
            Claimed = indicator.Claimed,
            Rule = indicator.Rule,
            Readings = indicator.DependsOn is { Count: > 0 } readings ? [.. readings.Select(static reading => reading.Name + "=" + reading.Option)] : null,
            NotApplicable = indicator.IsNotApplicable,
            ApprovedBy = derivation.Exemption?.ApprovedBy,
            WaiverReason = derivation.Exemption?.Reason,
            Derivation = indicator.Score is null ? [] : [.. derivation.Steps.Select(step => Of(step, derivation, language))],
        };
    }

    private static DerivationStepDocument Of(DerivationStep step, Derivation derivation, Language language)
    {
        bool isDecimal = step.Value.TryToDecimal(out decimal value);
        return new DerivationStepDocument
        {
            Part = step.Part,
            Result = step.Result,
            Formula = StepText.Formula(step, language),
            Substituted = StepText.Substituted(step),
            Value = isDecimal ? value : Nearest(step.Value),
            Exact = isDecimal ? null : step.Value.ToString(),
            Reading = step.Reading?.ToString(),
            Clause = derivation.ClauseOf(step)?.Text,
        };
    }

    // A step on the way, a quotient of absurd numbers, may be larger than any decimal: then it stands in Exact alone.
    private static decimal? Nearest(Rational value) => Rational.Abs(value) <= decimal.MaxValue ? value.ToDecimal() : null;
}
