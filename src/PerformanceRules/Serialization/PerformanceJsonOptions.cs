using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;
using PerformanceRules.Serialization.Auditing;
using PerformanceRules.Serialization.Converters;

#pragma warning disable IDE0130 // Found by whoever uses an evaluator, without another using.
namespace PerformanceRules;
#pragma warning restore IDE0130

/// <summary>Lets <see cref="JsonSerializer"/>, and with it ASP.NET Core, read and write submissions, rulebooks and reports.</summary>
public static class PerformanceJsonOptions
{
    /// <summary>
    /// Adds converters for submissions and rulebooks (read and written), reports, rows of reports, audits, gains and comparisons (written), in the formats of
    /// <see cref="PerformanceEvaluator.Json"/>. What cannot be read is a <see cref="JsonException"/> that holds every error; in ASP.NET Core it answers 400.
    /// </summary>
    /// <param name="options">The options, such as those of <c>ConfigureHttpJsonOptions</c>.</param>
    /// <param name="evaluator">The evaluator whose rules and rulebooks are known; <see cref="PerformanceEvaluator.Default"/> where it is <see langword="null"/>.</param>
    /// <param name="language">The language of messages and formulas in what is written.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The options have been used already and cannot be changed.</exception>
    public static JsonSerializerOptions AddPerformanceRules(
        this JsonSerializerOptions options, PerformanceEvaluator? evaluator = null, Language language = Language.Chinese)
    {
        PerformanceJson json = (evaluator ?? PerformanceEvaluator.Default).Json;
        RuleJson rules = json.RuleJson;
        Guard.NotNull(options).Converters.Add(new FormatConverter<Submission>(
            (writer, submission) => SubmissionWriter.Write(writer, submission, rules),
            utf8 => json.TryReadSubmission(utf8, out Submission? submission, out IReadOnlyList<InputError> errors) ? (submission, errors) : (null, errors)));
        options.Converters.Add(new FormatConverter<Rulebook>(
            (writer, rulebook) => RulebookWriter.Write(writer, rulebook.Definition, rules),
            utf8 => json.TryReadRulebook(utf8, out Rulebook? rulebook, out IReadOnlyList<InputError> errors) ? (rulebook, errors) : (null, errors)));
        options.Converters.Add(new FormatConverter<EvaluationReport>((writer, report) => json.WriteReport(writer, report, language)));
        options.Converters.Add(new FormatConverter<IndicatorResult>((writer, indicator) => PerformanceJson.WriteIndicator(writer, indicator, language)));
        options.Converters.Add(new FormatConverter<SheetAudit>((writer, audit) => AuditWriter.Write(writer, audit, language)));
        options.Converters.Add(new FormatConverter<GainAnalysis>((writer, gains) => GainsWriter.Write(writer, gains, plan: null, language)));
        options.Converters.Add(new FormatConverter<ReportComparison>((writer, comparison) => ComparisonWriter.Write(writer, comparison, language)));
        options.Converters.Add(new EvidenceConverter(rules));
        options.Converters.Add(new ScoringRuleConverter(rules));
        return options;
    }
}
