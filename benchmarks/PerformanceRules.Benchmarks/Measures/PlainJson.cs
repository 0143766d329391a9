using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerformanceRules.Benchmarks.Peers;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>System.Text.Json alone: reads a line of input into plain classes and writes a line of output from plain classes, with no rule between.</summary>
internal sealed class PlainJson
{
    private readonly PlainReport _report;
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);

    public PlainJson()
    {
        ArrayBufferWriter<byte> line = new();
        PerformanceEvaluator.Default.Json.WriteReport(line, PerformanceEvaluator.Default.Evaluate(SeedSheet.Submission), new ReportJsonOptions { Indented = false });
        _report = JsonSerializer.Deserialize(line.WrittenSpan, PlainContext.Default.PlainReport)!;
    }

    public void ReadAndWrite(int lines)
    {
        for (int line = 0; line < lines; line++)
        {
            PlainSubmission submission = JsonSerializer.Deserialize(Lines.One, PlainContext.Default.PlainSubmission)!;
            _report.Unit = submission.Unit;
            _output.ResetWrittenCount();
            using Utf8JsonWriter writer = new(_output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            JsonSerializer.Serialize(writer, _report, PlainContext.Default.PlainReport);
        }
    }
}

internal sealed record PlainSubmission(string Rulebook, string Unit, int Year, decimal? ClaimedTotal, List<PlainRow> Indicators);

internal sealed record PlainRow(string Id, string? Section, string? Title, decimal? Weight, decimal? Claimed, PlainEvidence Evidence);

internal sealed record PlainEvidence(
    JsonElement? Budget, JsonElement? Executed, List<PlainComponent>? Components, JsonElement? Target, JsonElement? Actual, decimal? Points,
    List<JsonElement>? Failed, JsonElement? Current, JsonElement? Previous);

internal sealed record PlainComponent(string Title, JsonElement Budget, JsonElement Executed);

internal sealed class PlainReport
{
    public string? Rulebook { get; set; }

    public string? Unit { get; set; }

    public int Year { get; set; }

    public string? Status { get; set; }

    public decimal Score { get; set; }

    public decimal Weight { get; set; }

    public string? Grade { get; set; }

    public decimal? Claimed { get; set; }

    public List<PlainSection>? Sections { get; set; }

    public List<PlainIndicator>? Indicators { get; set; }

    public List<PlainFinding>? Findings { get; set; }
}

internal sealed record PlainSection(string Id, string Title, decimal Weight, decimal Score);

internal sealed record PlainIndicator(
    string Id, string Section, string Title, decimal Weight, decimal? Score, decimal? Claimed, string? Rule, List<PlainStep> Derivation);

internal sealed record PlainStep(string Result, string Formula, string Substituted, decimal Value, string? Reading, string? Clause);

internal sealed record PlainFinding(string Code, string Severity, string? Indicator, string Message, decimal? Claimed, decimal? Computed);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainSubmission))]
[JsonSerializable(typeof(PlainReport))]
internal sealed partial class PlainContext : JsonSerializerContext;
