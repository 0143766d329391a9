using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Findings;

/// <summary>The page that documents the findings, as data.</summary>
internal static partial class FindingDocumentation
{
    private static readonly string Page = TestData.Text("findings.md");

    /// <summary>The table's codes with their severities, as written.</summary>
    public static IReadOnlyList<(string Code, string Severity)> Table { get; } =
        [.. TableRow().Matches(Page).Select(static row => (row.Groups[1].Value, row.Groups[2].Value))];

    /// <summary>The codes of the audit, which its own page documents.</summary>
    public static IReadOnlyList<string> OfAudit { get; } = [.. AuditRow().Matches(TestData.Text("auditing.md")).Select(static row => row.Groups[1].Value)];

    /// <summary>The headings of the page's sections, in order.</summary>
    public static IReadOnlyList<string> Headings { get; } = [.. Heading().Matches(Page).Select(static heading => heading.Groups[1].Value)];

    /// <summary>The sheet that a section's examples make of a sound one.</summary>
    public static JsonObject SheetOf(string code)
    {
        int start = Page.IndexOf("\n## " + code + "\n", StringComparison.Ordinal);
        int end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        JsonObject[] examples =
            [.. Example().Matches(end < 0 ? Page[start..] : Page[start..end]).Select(static example => (JsonObject)JsonNode.Parse(example.Groups[1].Value)!)];
        Assert.NotEmpty(examples);
        JsonObject sheet = SoundSheet.With(examples);
        JsonArray rows = (JsonArray)sheet["indicators"]!;
        if (sheet["without"]?.GetValue<string>() is { } without)
        {
            rows.Remove(rows.Single(row => row!["id"]!.GetValue<string>() == without));
        }

        if (sheet["again"]?.GetValue<string>() is { } again)
        {
            rows.Add(rows.Single(row => row!["id"]!.GetValue<string>() == again)!.DeepClone());
        }

        sheet.Remove("without");
        sheet.Remove("again");
        return sheet;
    }

    [GeneratedRegex(@"^\| \[`([a-z-]+)`\]\(#\1\) \| ([a-z, ]+) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^\| `([a-z-]+)` \| (?:warning|info|error)", RegexOptions.Multiline)]
    private static partial Regex AuditRow();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```json\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
