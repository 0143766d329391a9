using System.Globalization;
using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.OracleTests.Agreement;

/// <summary>One sheet, scored by the library from its JSON and by the oracle: where the two differ.</summary>
internal static class SheetComparison
{
    /// <summary>The differences, a line each; none where they agree.</summary>
    public static IReadOnlyList<string> Differences(string sheet, Oracle oracle)
    {
        OracleReport expected = oracle.Evaluate(sheet);
        PreparedSubmission prepared = PerformanceEvaluator.Default.Prepare(
            PerformanceEvaluator.Default.Json.ReadSubmission(Encoding.UTF8.GetBytes(sheet)));
        EvaluationReport report = prepared.Evaluate();
        TotalScore alone = prepared.Score();

        List<string> differences = [];
        Compare("status", expected.Complete, report.Status == ReportStatus.Complete, differences);
        Compare("total", expected.Total, report.Score, differences);
        Compare("grade", expected.Grade, report.Grade, differences);
        Compare("total of the score alone", expected.Total, alone.Points, differences);
        Compare("status of the score alone", expected.Complete, alone.IsComplete, differences);
        CompareIndicators(expected, report, differences);
        CompareSections(expected, report, differences);
        CompareFindings(expected, report, differences);
        return differences;
    }

    private static void CompareIndicators(OracleReport expected, EvaluationReport report, List<string> differences)
    {
        Compare("number of indicators", expected.Indicators.Count, report.Indicators.Count, differences);
        foreach ((string id, decimal? score) in expected.Indicators)
        {
            if (report.Find(id) is { } indicator)
            {
                Compare("score of " + id, score, indicator.Score, differences);
            }
            else
            {
                differences.Add("the library has no indicator " + id);
            }
        }
    }

    private static void CompareSections(OracleReport expected, EvaluationReport report, List<string> differences)
    {
        Compare("number of sections", expected.Sections.Count, report.Sections.Count, differences);
        foreach (SectionResult section in report.Sections)
        {
            Compare("score of section " + section.Id, expected.Sections.GetValueOrDefault(section.Id, -1), section.Score, differences);
        }
    }

    private static void CompareFindings(OracleReport expected, EvaluationReport report, List<string> differences)
    {
        // What the library adds to the contract's codes is none of the oracle's business.
        HashSet<OracleFinding> found =
        [
            .. report.Findings
                .Where(static finding => finding.Code is not (FindingCodes.PointsIgnored or FindingCodes.ExemptionRefused or FindingCodes.WeightDiffers))
                .Select(static finding => new OracleFinding(finding.Code, finding.Indicator)),
        ];
        differences.AddRange(expected.Findings.Except(found).Select(static finding => "the library lacks " + finding));
        differences.AddRange(found.Except(expected.Findings).Select(static finding => "only the library has " + finding));
    }

    private static void Compare<T>(string what, T expected, T found, List<string> differences)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
        {
            differences.Add(string.Format(CultureInfo.InvariantCulture, "{0}: the oracle says {1}, the library {2}", what, expected, found));
        }
    }
}
