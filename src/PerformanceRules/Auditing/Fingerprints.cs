using System.Security.Cryptography;
using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>
/// Names findings so that they are found again: by the unit, the year, the code, the place and the values. A row of the unit's own is named by its
/// section and its title, since a form numbers its rows in their order. Another value is another finding, which nobody accepted.
/// </summary>
internal static class Fingerprints
{
    private const int Bytes = 8;
    private const char Between = '\u001F';

    public static IReadOnlyList<AuditFinding> Name(IReadOnlyList<AuditFinding> findings, EvaluationReport report)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        AuditFinding[] named = new AuditFinding[findings.Count];
        using SHA256 hash = SHA256.Create();
        for (int index = 0; index < named.Length; index++)
        {
            string content = Content(findings[index], report);
            int before = seen.TryGetValue(content, out int count) ? count : 0;
            seen[content] = before + 1;
            named[index] = findings[index] with { Fingerprint = Hash(hash, before == 0 ? content : content + Between + Invariant(before)) };
        }

        return named;
    }

    private static string Content(AuditFinding finding, EvaluationReport report)
    {
        StringBuilder text = new();
        text.Append(report.Rulebook.Id).Append(Between).Append(report.Submission.Unit).Append(Between).Append(report.Submission.Project).Append(Between).Append(Invariant(report.Submission.Year));
        text.Append(Between).Append(finding.Code).Append(Between).Append(Place(finding, report)).Append(Between).Append(finding.Finding.Part);
        foreach (FindingValue value in finding.Finding.Values.Concat(finding.Pattern?.Finding.Values ?? []))
        {
            text.Append(Between).Append(value.Name).Append('=').Append(value.ToText(Language.Chinese));
        }

        return text.Append(Between).Append(finding.Expected).Append(Between).Append(finding.Found).ToString();
    }

    private static string? Place(AuditFinding finding, EvaluationReport report) =>
        finding.Indicator is not { } id ? finding.Section
        : report.Find(id) is { Submitted: { Title: { } title, Section: { } section } } ? section + Between + title.Trim()
        : id;

    private static string Hash(SHA256 hash, string content)
    {
        byte[] digest = hash.ComputeHash(Encoding.UTF8.GetBytes(content));
        StringBuilder text = new(Bytes * 2);
        for (int index = 0; index < Bytes; index++)
        {
            text.Append(digest[index].ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
