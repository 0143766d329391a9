using System.Buffers;
using System.Text;
using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;
using PerformanceRules.Serialization.Reports;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>What the report's format holds only for some sheets: rows without a score, values without end, and values that no decimal holds.</summary>
public sealed class ReportFormatTests
{
    private const string Rate = """{ "kind": "execution-rate" }""";
    private const string Unrounded = """{ "scoreRounding": "none" }""";

    [Theory]
    [InlineData("""{ "budget": 4, "executed": 1 }""", "complete", 5.0, 2)]
    [InlineData("""{ "budget": 4 }""", "incomplete", null, 0)]
    public void A_row_without_a_score_has_no_steps_and_leaves_the_sheet_incomplete(string evidence, string status, double? score, int steps)
    {
        JsonElement report = Report(evidence);
        JsonElement row = report.GetProperty("indicators")[0];

        Assert.Equal(status, report.GetProperty("status").GetString());
        Assert.Equal(score is null ? JsonValueKind.Null : JsonValueKind.Number, row.GetProperty("score").ValueKind);
        Assert.Equal(steps, row.GetProperty("derivation").GetArrayLength());
    }

    [Theory]
    [InlineData("""{ "budget": 4, "executed": 1 }""", "0.25", null)]
    [InlineData("""{ "budget": 3, "executed": 1 }""", "0.3333333333333333333333333333", "1/3")]
    [InlineData("""{ "budget": 0.1, "executed": 7922816251426433759354395033.5 }""", "79228162514264337593543950335", null)]
    [InlineData("""{ "budget": 0.1, "executed": 79228162514264337593543950335 }""", null, "792281625142643375935439503350")] // Larger than any decimal.
    public void A_step_is_told_exactly(string evidence, string? value, string? exact)
    {
        JsonElement step = Report(evidence).GetProperty("indicators")[0].GetProperty("derivation")[0];

        Assert.Equal(value, step.TryGetProperty("value", out JsonElement told) && told.ValueKind == JsonValueKind.Number ? told.GetRawText() : null);
        Assert.Equal(exact, step.TryGetProperty("exact", out JsonElement fraction) ? fraction.GetString() : null);
    }

    // A rule of one's own may find something that is only worth knowing.
    [Theory]
    [InlineData(Severity.Info, "info")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Error, "error")]
    public void A_finding_says_how_grave_it_is(Severity severity, string name)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output))
        {
            FindingJson.Write(writer, new Finding("own", severity, "Text"), Language.English);
        }

        using JsonDocument finding = JsonDocument.Parse(output.WrittenMemory);
        Assert.Equal(name, finding.RootElement.GetProperty("severity").GetString());
    }

    [Theory]
    [InlineData("\"readings\": { \"steps\": null }", "$.readings.steps: The name of an option is expected here, not null.")]
    [InlineData("\"readings\": { \"scoreRounding\": \"many\" }", "$.readings.scoreRounding: The reading scoreRounding has no option \"many\"; it has 0 to 6, or none.")]
    [InlineData("\"clauses\": [{ \"text\": \"条文\" }]", "$.clauses[0].id: This field is missing.")]
    [InlineData("\"clauses\": [{ \"id\": \"a\" }]", "$.clauses[0].text: This field is missing.")]
    [InlineData("\"source\": { \"issuer\": \"财政部\" }", "$.source.document: This field is missing.")]
    [InlineData("\"grades\": [{ \"from\": 0 }]", "$.grades[0].name: This field is missing.")]
    public void A_rulebook_that_lacks_a_part_of_it_names_the_place(string field, string error)
    {
        string rulebook = $$"""{ "id": "r", "version": "1", "title": "t", "firstYear": 2024, {{field}}, "sections": [{ "id": "s", "title": "t", "weight": 1, "indicators": [{ "id": "i", "title": "t", "weight": 1, "rule": { "kind": "judgement" } }] }] }""";
        Assert.False(PerformanceEvaluator.Default.Json.TryReadRulebook(Encoding.UTF8.GetBytes(rulebook), out Rulebook? _, out IReadOnlyList<InputError> errors));

        Assert.Equal(error, errors[0].Path + ": " + errors[0].Message);
    }

    private static JsonElement Report(string evidence)
    {
        using JsonDocument document = JsonDocument.Parse(Reports.Json(new OneIndicator(Rate, weight: 20, Unrounded).Evaluate(evidence)));
        return document.RootElement.Clone();
    }
}
