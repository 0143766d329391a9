using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

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
            Findings(expected).Select(finding => (finding.Code, finding.Severity, Messages(finding))),
            Findings(actual).Select(finding => (finding.Code, finding.Severity, Messages(finding))));
    }

    /// <summary>Gives what of a report stays the same when its numbers are written in other units: 0.95 as 95%.</summary>
    public static string[] FactsOf(EvaluationReport report) =>
    [
        $"{report.Rulebook.Reference} {report.Submission.Unit} {report.Submission.Year}: {report.Score:0.#########} {report.Claimed:0.#########} {report.Status} {report.Grade}",
        .. report.Sections.Select(section => $"{section.Id} {section.Score:0.#########}"),
        .. report.Indicators.Select(row => $"{row.Section} {row.Title} {row.Weight:0.#########} {row.Score:0.#########} {row.Claimed:0.#########} {row.Rule} {row.IsNotApplicable} {(row.Derive().Steps is [.., { Value: var exact }] ? exact : null)} {ReasonsOf(row)}"),
        .. Findings(report).Select(finding => $"{finding.Code} {finding.Severity} {report.Find(finding.Indicator ?? string.Empty)?.Title} {finding.Section}"),
    ];

    /// <summary>Says which facts differ, and of what evidence; nothing where none do.</summary>
    public static string Differences(EvaluationReport expected, EvaluationReport actual)
    {
        string[] before = FactsOf(expected);
        string[] after = FactsOf(actual);
        IEnumerable<string> evidence = expected.Indicators.Zip(actual.Indicators)
            .Where(pair => pair.First.Score != pair.Second.Score || pair.First.Rule != pair.Second.Rule)
            .Select(pair => $"{pair.First.Evidence}\n{pair.Second.Evidence}\n{pair.First.ScoringRule}");
        return before.SequenceEqual(after) ? string.Empty : string.Join('\n', [string.Empty, .. before.Except(after), "became", .. after.Except(before), .. evidence]);
    }

    private static string ReasonsOf(IndicatorResult row) =>
        $"{row.Submitted?.Exemption?.ApprovedBy} {row.Submitted?.Exemption?.Reason} {row.Submitted?.Exemption?.Points:0.#########} {row.Submitted?.NotApplicable} {(row.Evidence as JudgementEvidence)?.Reason} {(row.Evidence as JudgementEvidence)?.Grade} {string.Join(',', (row.Evidence as ChecklistEvidence)?.Failed?.Items.Select(item => item.ToString()) ?? [])}";

    // That a claim was taken for points is said of a form alone.
    private static IEnumerable<Finding> Findings(EvaluationReport report) => report.Findings.Where(finding => finding.Code != FindingCodes.ClaimAsPoints);

    private static string Messages(Finding finding) => finding.ToText(Language.Chinese) + finding.ToText(Language.English);

    private static (string Section, string Title, decimal Weight, decimal? Score, decimal? Claimed, string? Rule, string Derivation) Facts(IndicatorResult indicator) =>
        (indicator.Section, indicator.Title, indicator.Weight, indicator.Score, indicator.Claimed, indicator.Rule, indicator.Derive().ToText(Language.Chinese));
}
