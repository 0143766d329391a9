using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Tests;

/// <summary>Holds two reports against each other: all that a reader sees, but for the ids that a form has no place for.</summary>
internal static class SameReport
{
    public static void Assert(EvaluationReport expected, EvaluationReport actual)
    {
        Xunit.Assert.Equal(expected.Rulebook.Reference, actual.Rulebook.Reference);
        Xunit.Assert.Equal(
            (expected.Submission.Unit, expected.Submission.Year, expected.Score, expected.Claimed, expected.Status, expected.Grade),
            (actual.Submission.Unit, actual.Submission.Year, actual.Score, actual.Claimed, actual.Status, actual.Grade));
        Xunit.Assert.Equal(expected.Sections.Select(section => (section.Id, section.Score)), actual.Sections.Select(section => (section.Id, section.Score)));
        Xunit.Assert.Equal(expected.Indicators.Select(Facts), actual.Indicators.Select(Facts));
        Xunit.Assert.Equal(
            expected.Findings.Select(finding => (finding.Code, finding.Severity, Messages(finding))),
            actual.Findings.Select(finding => (finding.Code, finding.Severity, Messages(finding))));
    }

    private static string Messages(Finding finding) => finding.ToText(Language.Chinese) + finding.ToText(Language.English);

    private static (string Section, string Title, decimal Weight, decimal? Score, decimal? Claimed, string? Rule, string Derivation) Facts(IndicatorResult indicator) =>
        (indicator.Section, indicator.Title, indicator.Weight, indicator.Score, indicator.Claimed, indicator.Rule, indicator.Derive().ToText(Language.Chinese));
}
