using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PerformanceRules.Evaluation;
using PerformanceRules.Serialization.Reports;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>A report is written in full, without derivations, or as scores alone: what is written is the same in each.</summary>
public sealed class ReportContentTests
{
    private static readonly EvaluationReport Report = PerformanceEvaluator.Default.Evaluate(PerformanceEvaluator.Default.Json.ReadSubmission(TestData.Text("huairou-2024.json")));

    private static JsonObject Written(ReportContent content, bool withClauses = true)
    {
        ArrayBufferWriter<byte> output = new();
        PerformanceEvaluator.Default.Json.WriteReport(output, Report, new ReportJsonOptions { Content = content, WithClauses = withClauses, Indented = false });
        return JsonNode.Parse(output.WrittenSpan)!.AsObject();
    }

    private static string[] Names(JsonNode? node) => [.. node!.AsObject().Select(static member => member.Key)];

    [Fact]
    public void In_full_each_sentence_cited_stands_once()
    {
        JsonObject report = Written(ReportContent.Full);
        string[] cited =
        [
            .. report["indicators"]!.AsArray().SelectMany(static row => row!["derivation"]!.AsArray()).Select(static step => (string)step!["clause"]!).Distinct(),
        ];

        Assert.Contains("goals.standard#positive", cited);
        Assert.Equal(cited, Names(report["clauses"]));
        Assert.StartsWith("②若定量指标为正向指标", (string)report["clauses"]!["goals.standard#positive"]!, StringComparison.Ordinal);
        report.Remove("clauses");
        Assert.Equal(report.ToJsonString(), Written(ReportContent.Full, withClauses: false).ToJsonString());
    }

    /// <summary>"A finding names its indicator, the field of the evidence it is about and its values."</summary>
    [Fact]
    public void A_finding_names_its_field_and_its_values()
    {
        JsonObject finding = Written(ReportContent.Full)["findings"]![0]!.AsObject();

        Assert.Equal("claimed", (string)finding["field"]!);
        Assert.Equal(5m, (decimal)finding["values"]!["claimed"]!);
        Assert.Equal(4m, (decimal)finding["values"]!["computed"]!);
    }

    [Fact]
    public void Without_derivations_nothing_else_is_missing()
    {
        JsonObject full = Written(ReportContent.Full);
        full.Remove("clauses");
        foreach (JsonNode? row in full["indicators"]!.AsArray())
        {
            row!.AsObject().Remove("derivation");
            row.AsObject().Remove("readings");
        }

        Assert.Equal(full.ToJsonString(), Written(ReportContent.Findings).ToJsonString());
    }

    [Fact]
    public void Scores_are_a_report_with_less_in_it()
    {
        JsonObject scores = Written(ReportContent.Scores);
        JsonObject full = Written(ReportContent.Full);

        Assert.Equal(["format", "rulebook", "unit", "year", "status", "score", "grade", "indicators", "findings"], Names(scores));
        Assert.All(Names(scores)[..7], name => Assert.Equal(full[name]!.ToJsonString(), scores[name]!.ToJsonString()));
        Assert.Equal(
            full["indicators"]!.AsArray().Select(static row => ((string)row!["id"]!, (decimal)row["score"]!)),
            scores["indicators"]!.AsArray().Select(static row => ((string)row!["id"]!, (decimal)row["score"]!)));
        Assert.Equal(full["findings"]!.AsArray().Select(static finding => (string)finding!["code"]!), scores["findings"]!.AsArray().Select(static finding => (string)finding!["code"]!));
    }

    [Fact]
    public void The_producer_names_the_version_and_the_rulebook_as_it_is_written()
    {
        string written = RulebookText.Of(Report.Rulebook).TrimEnd('\n') + "\n";
        JsonNode producer = Written(ReportContent.Full)["producer"]!;

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written))), (string)producer["rulebookSha256"]!);
        Assert.Equal((string)producer["rulebookSha256"]!, PerformanceEvaluator.Default.Json.HashRulebook(Report.Rulebook));
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", (string)producer["version"]!);
    }

    // Of a row in the sheet of the seed, some 50 bytes; of everything else, 200.
    [Fact]
    public void Scores_take_few_bytes() => Assert.InRange(Encoding.UTF8.GetByteCount(Written(ReportContent.Scores).ToJsonString()), 500, 1200);
}
