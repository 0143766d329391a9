using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Serialization;
using PerformanceRules.Serialization.Reports;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Schemas;

/// <summary>The schemas accept every file of the repository that is right, and refuse those that the readers refuse for their shape.</summary>
public sealed class SchemaValidationTests
{
    private static readonly SchemaValidator Rulebook = new(PerformanceSchemas.Rulebook);
    private static readonly SchemaValidator Submission = new(PerformanceSchemas.Submission);
    private static readonly SchemaValidator Report = new(PerformanceSchemas.Report);

    public static TheoryData<string> Rulebooks => [.. SampleFiles.Rulebooks];

    public static TheoryData<string> Submissions => [.. SampleFiles.Submissions];

    public static TheoryData<string> Reports => [.. SampleFiles.Reports];

    public static TheoryData<string> BadRulebooks => [.. TestData.Names("bad")];

    [Fact]
    public void There_are_files_of_every_format() =>
        Assert.True(SampleFiles.Rulebooks.Count >= 8 && SampleFiles.Submissions.Count >= 24 && SampleFiles.Reports.Count >= 3);

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void A_rulebook_is_valid(string file) => Assert.Null(Rulebook.FaultOf(SampleFiles.Read(file)));

    [Theory]
    [MemberData(nameof(Submissions))]
    public void A_sheet_is_valid(string file) => Assert.Null(Submission.FaultOf(SampleFiles.Read(file)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_valid(string file) => Assert.Null(Report.FaultOf(SampleFiles.Read(file)));

    [Fact]
    public void Every_field_that_a_report_can_have_is_described()
    {
        JsonNode schema = JsonNode.Parse(PerformanceSchemas.Report)!;
        CloseObjects(schema);
        SchemaValidator closed = new(schema.ToJsonString());
        HashSet<string> written = [];
        foreach (EvaluationReport report in ReportSamples.All)
        {
            foreach (Language language in new[] { Language.Chinese, Language.English })
            {
                ArrayBufferWriter<byte> output = new();
                ReportOrigin origin = new() { Source = "表.docx", Unread = [new UnreadText { Place = "表1第2行第3列", Text = "约20", Why = "不是分数" }] };
                PerformanceEvaluator.Default.Json.WriteReport(output, report, new ReportJsonOptions { Language = language, Origin = origin });
                using JsonDocument document = JsonDocument.Parse(output.WrittenMemory);
                Assert.Null(closed.FaultOf(document.RootElement));
                ReportSamples.CollectNames(document.RootElement, written);
            }
        }

        Assert.Equal(DescribedNames(schema).Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BadRulebooks))]
    public void A_bad_rulebook_is_refused_where_its_shape_is_wrong(string file)
    {
        byte[] text = Encoding.UTF8.GetBytes(TestData.Text("bad", file));
        Assert.False(PerformanceEvaluator.Default.Json.TryReadRulebook(text, out _, out IReadOnlyList<InputError> errors));
        using JsonDocument document = JsonDocument.Parse(text);

        // That no rule has a reading is a contradiction, though its code is that of an unreadable file.
        bool isWrongShape = errors[0].Code == RemarkCodes.Unreadable && file != "reading-option.json";
        Assert.Equal(isWrongShape, !Rulebook.IsValid(document.RootElement));
    }

    [Theory]
    [InlineData("{ \"unit\": \"u\", \"year\": 2024 }")]
    [InlineData("{ \"rulebook\": \"beijing.department-overall\", \"unit\": \"u\", \"year\": \"2024\" }")]
    [InlineData("{ \"rulebook\": \"beijing.department-overall\", \"unit\": \"u\", \"year\": 2024, \"claimed\": 3 }")]
    [InlineData("{ \"rulebook\": \"beijing.department-overall\", \"unit\": \"u\", \"year\": 2024, \"claimedSections\": { \"outputs\": \"30\" } }")]
    [InlineData("{ \"rulebook\": \"beijing.department-overall\", \"unit\": \"u\", \"year\": 2024, \"$schema\": 1 }")]
    public void A_bad_sheet_is_refused(string text) => AssertBothRefuse(text);

    [Theory]
    [InlineData("{ \"section\": \"outputs\" }")]
    [InlineData("{ \"id\": \"fund-compliance\", \"evidence\": { \"faild\": 1 } }")]
    [InlineData("{ \"id\": \"fund-compliance\", \"evidence\": { \"failed\": \"1\" } }")]
    [InlineData("{ \"id\": \"fund-compliance\", \"evidence\": { \"failed\": [ { \"reason\": \"r\" } ] } }")]
    [InlineData("{ \"id\": \"total-funds\", \"evidence\": { \"budget\": { \"amount\": 1 } } }")]
    [InlineData("{ \"id\": \"carry-over-rate\", \"evidence\": { \"current\": { \"part\": 1, \"wohle\": 2 } } }")]
    [InlineData("{ \"id\": \"carry-over-rate\", \"evidence\": { \"current\": { \"part\": 1, \"final\": 2 } } }")]
    [InlineData("{ \"id\": \"carry-over-rate\", \"evidence\": { \"current\": 0.1, \"budget\": 1, \"final\": 2 } }")]
    [InlineData("{ \"section\": \"outputs\", \"id\": \"i\", \"evidence\": { \"target\": { \"op\": \"around\", \"value\": 1 }, \"actual\": 1 } }")]
    [InlineData("{ \"section\": \"outputs\", \"id\": \"i\", \"evidence\": { \"target\": { \"op\": \">=\" }, \"actual\": 1 } }")]
    [InlineData("{ \"section\": \"outputs\", \"id\": \"i\", \"evidence\": { \"target\": 1, \"actual\": { \"done\": 1 } } }")]
    [InlineData("{ \"section\": \"outputs\", \"id\": \"i\", \"rule\": \"judgement\", \"evidence\": { \"failed\": 0 } }")]
    [InlineData("{ \"section\": \"outputs\", \"id\": \"i\", \"rule\": \"combination\", \"evidence\": { \"parts\": [ { \"part\": \"p\", \"evidence\": { \"failed\": 1 } } ] } }")]
    [InlineData("{ \"id\": \"total-funds\", \"exemption\": { \"approved\": \"a\" } }")]
    [InlineData("{ \"id\": \"total-funds\", \"notApplicable\": true }")]
    public void A_bad_row_is_refused(string row) =>
        AssertBothRefuse("{ \"rulebook\": \"beijing.department-overall\", \"unit\": \"u\", \"year\": 2024, \"indicators\": [ " + row + " ] }");

    [Theory]
    [InlineData("./submission.schema.json")]
    [InlineData("https://example.org/schemas/submission.json")]
    public void A_sheet_may_name_its_schema(string schema)
    {
        string text = "{ \"$schema\": \"" + schema + "\", \"rulebook\": \"beijing.department-overall\", \"unit\": \"u\", \"year\": 2024 }";

        Assert.Equal("u", PerformanceEvaluator.Default.Json.ReadSubmission(text).Unit);
        Assert.True(Submission.IsValid(Parse(text)));
    }

    [Fact]
    public void A_rulebook_may_name_its_schema()
    {
        string text = TestData.Text("good", "smallest.json").Insert(1, "\"$schema\": \"./rulebook.schema.json\", ");

        Assert.Empty(PerformanceEvaluator.Default.Json.ReviewRulebook(Encoding.UTF8.GetBytes(text)).Where(static remark => remark.Severity == Severity.Error));
        Assert.True(Rulebook.IsValid(Parse(text)));
    }

    private static void AssertBothRefuse(string text)
    {
        Assert.False(PerformanceEvaluator.Default.Json.TryReadSubmission(Encoding.UTF8.GetBytes(text), out Submission? _, out _));
        Assert.False(Submission.IsValid(Parse(text)));
    }

    private static JsonElement Parse(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static void CloseObjects(JsonNode? schema)
    {
        if (schema is JsonArray list)
        {
            foreach (JsonNode? item in list)
            {
                CloseObjects(item);
            }
        }
        else if (schema is JsonObject container)
        {
            foreach (JsonNode? member in container.Select(static member => member.Value).ToArray())
            {
                CloseObjects(member);
            }

            if (container["properties"] is JsonObject && container["type"] is JsonValue)
            {
                container["additionalProperties"] = false;
            }
        }
    }

    private static HashSet<string> DescribedNames(JsonNode schema)
    {
        HashSet<string> names = [];
        foreach (JsonNode? nested in schema is JsonArray list ? list : schema is JsonObject container ? container.Select(static member => member.Value) : [])
        {
            names.UnionWith(nested is null ? [] : DescribedNames(nested));
        }

        names.UnionWith(schema is JsonObject { } described && described["properties"] is JsonObject properties ? properties.Select(static member => member.Key) : []);
        return names;
    }
}
