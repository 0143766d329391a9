using System.Buffers;
using System.Text;
using System.Text.Json;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Rulebooks.Tutorial;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Schemas;

/// <summary>An evaluator's schemas know the rules of one's own as they know the library's.</summary>
public sealed class OwnKindSchemaTests
{
    private const string Row = """
        { "rulebook": "land.consolidation@2024", "unit": "u", "year": 2024, "indicators": [ { "id": "stalled-funds", "rule": "stalled-funds", "evidence": { "years": 2 } } ] }
        """;

    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.CreateBuilder()
        .AddRule("stalled-funds", StalledFundsJson.Default.StalledFundsRule, StalledFundsJson.Default.StalledFundsEvidence)
        .Build();

    private readonly SchemaValidator _rulebook = Written(Evaluator.Json.WriteRulebookSchema);
    private readonly SchemaValidator _submission = Written(Evaluator.Json.WriteSubmissionSchema);

    private static string Tutorial => RepositoryFile.Text("tests/PerformanceRules.Tests/Rulebooks/Tutorial/stalled-funds.json");

    [Fact]
    public void A_rulebook_with_a_rule_of_ones_own_is_valid_by_its_evaluator_alone()
    {
        Assert.Null(_rulebook.FaultOf(Parse(Tutorial)));
        Assert.False(new SchemaValidator(PerformanceSchemas.Rulebook).IsValid(Parse(Tutorial)));
    }

    [Theory]
    [InlineData("\"deductionPerYear\": 2", "\"deductionPerYears\": 2")]
    [InlineData("\"deductionPerYear\": 2", "\"deductionPerYear\": \"2\"")]
    [InlineData("\"kind\": \"stalled-funds\"", "\"kind\": \"stalled-fund\"")]
    public void A_wrong_setting_is_refused(string right, string wrong) =>
        Assert.False(_rulebook.IsValid(Parse(Tutorial.Replace(right, wrong, StringComparison.Ordinal))));

    [Fact]
    public void Its_evidence_is_valid_by_its_evaluator_alone()
    {
        Assert.Null(_submission.FaultOf(Parse(Row)));
        Assert.False(new SchemaValidator(PerformanceSchemas.Submission).IsValid(Parse(Row)));
    }

    [Theory]
    [InlineData("\"years\": 2", "\"year\": 2")]
    [InlineData("\"years\": 2", "\"failed\": 0")]
    public void Wrong_evidence_is_refused(string right, string wrong) =>
        Assert.False(_submission.IsValid(Parse(Row.Replace(right, wrong, StringComparison.Ordinal))));

    [Fact]
    public void Without_rules_of_ones_own_the_schemas_are_the_librarys()
    {
        Assert.True(JsonElement.DeepEquals(Parse(PerformanceSchemas.Rulebook), Parse(TextOf(PerformanceEvaluator.Default.Json.WriteRulebookSchema))));
        Assert.True(JsonElement.DeepEquals(Parse(PerformanceSchemas.Submission), Parse(TextOf(PerformanceEvaluator.Default.Json.WriteSubmissionSchema))));
    }

    [Fact]
    public void They_are_written_to_be_looked_at()
    {
        Assert.Contains("\n  \"", TextOf(Evaluator.Json.WriteRulebookSchema), StringComparison.Ordinal);
        Assert.Contains("\n  \"", TextOf(Evaluator.Json.WriteSubmissionSchema), StringComparison.Ordinal);
    }

    // A default says nothing of what else may stand there: the schema tells both.
    [Theory]
    [InlineData("ceiling", """{"type":"number","default":0.8}""")]
    [InlineData("floor", """{"type":["number","null"],"default":null}""")]
    [InlineData("only", """{"type":["string","null"],"default":"all"}""")]
    public void A_setting_with_a_default_is_described_whole(string setting, string schema)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().AddRule<DefaultedRule, ChecklistEvidence>("defaulted").Build();

        Assert.Contains($"\"{setting}\":{schema}", string.Concat(TextOf(evaluator.Json.WriteRulebookSchema).Where(static character => !char.IsWhiteSpace(character))), StringComparison.Ordinal);
    }

    private static SchemaValidator Written(Action<IBufferWriter<byte>> write) => new(TextOf(write));

    private static string TextOf(Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> output = new();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static JsonElement Parse(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private sealed record DefaultedRule(decimal Ceiling = 0.8m, decimal? Floor = null, string? Only = "all") : ScoringRule<ChecklistEvidence>
    {
        protected override RuleOutcome Score(ChecklistEvidence evidence, in ScoringContext context) => context.Weight * Ceiling;
    }
}
