using System.Reflection;
using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Findings;

/// <summary>Every code: raised in C# and in JSON alike, documented, and with what becomes of the row.</summary>
public sealed class FindingCodeTests
{
    public static TheoryData<string> Codes => [.. FindingCase.All.Select(static one => one.Code)];

    [Fact]
    public void A_sound_sheet_has_none() => Assert.Equal("100", Total(AssertFindings(SoundSheet.Submission())));

    [Theory]
    [MemberData(nameof(Codes))]
    public void In_csharp(string code) => AssertCase(FindingCase.Of(code), AssertFindings(FindingCase.Of(code).Sheet, code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void In_the_json_of_the_documentation(string code) => AssertCase(
        FindingCase.Of(code),
        AssertFindings(PerformanceEvaluator.Default.Json.ReadSubmission(FindingDocumentation.SheetOf(code).ToJsonString()), code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_say_the_same(string code)
    {
        Submission read = PerformanceEvaluator.Default.Json.ReadSubmission(FindingDocumentation.SheetOf(code).ToJsonString());

        Assert.Equal(
            Reports.Json(PerformanceEvaluator.Default.Evaluate(FindingCase.Of(code).Sheet)),
            Reports.Json(PerformanceEvaluator.Default.Evaluate(read)));
    }

    [Fact]
    public void Code_list_documentation_and_cases_agree()
    {
        string[] codes = [.. typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!)];

        string[] documented = [.. FindingDocumentation.Table.Select(static row => row.Code)];

        Assert.Equal(codes, documented.Concat(FindingDocumentation.OfAudit));
        Assert.Equal(documented, FindingDocumentation.Headings);
        Assert.Equal(
            documented.Where(static code => code is not (FindingCodes.RuleFailed or FindingCodes.Vetoed or FindingCodes.WeightMissing or FindingCodes.ClaimAsPoints)),
            FindingCase.All.Select(static one => one.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_documented_severity_is_the_findings(string code)
    {
        string documented = FindingDocumentation.Table.Single(row => row.Code == code).Severity;

        Assert.Equal(FindingCase.Of(code).Severity, documented.StartsWith("error", StringComparison.Ordinal) ? Severity.Error : Severity.Warning);
    }

    private static EvaluationReport AssertFindings(Submission sheet, params string[] codes)
    {
        EvaluationReport report = Reports.Evaluate(PerformanceEvaluator.Default, sheet);
        Assert.Equal(codes, report.Findings.Select(static finding => finding.Code));
        return report;
    }

    private static void AssertCase(FindingCase expected, EvaluationReport report)
    {
        Finding finding = report.Findings[0];
        Assert.Equal((expected.Severity, expected.Place), (finding.Severity, finding.Indicator ?? finding.Section));
        Assert.Equal(expected.Score, expected.Place is null || report.Find(expected.Place)?.Score is not { } score ? null : ((Rational)score).ToString());
        Assert.Equal(expected.Total, Total(report));
        Assert.Equal(report.Status == ReportStatus.Complete, report.Grade is not null);
    }

    private static string Total(EvaluationReport report) =>
        (Rational)report.Score + (report.Status == ReportStatus.Complete ? string.Empty : " incomplete");
}
