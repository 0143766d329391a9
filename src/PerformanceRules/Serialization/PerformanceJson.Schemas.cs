using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization;

/// <content>The schemas of the formats, with the kinds of rules that are registered.</content>
public sealed partial class PerformanceJson
{
    /// <summary>Writes the JSON Schema of a rulebook, with the kinds of rules of the evaluator: <see cref="PerformanceSchemas.Rulebook"/> and one's own.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    public void WriteRulebookSchema(IBufferWriter<byte> output)
    {
        JsonObject schema = Parse(PerformanceSchemas.Rulebook);
        KindSchemas.AddRules(schema, OwnKinds(), new SchemaExport(SchemaExport.Kinds));
        Write(output, schema);
    }

    /// <summary>Writes the JSON Schema of a submission, with the evidence of the evaluator's kinds of rules: <see cref="PerformanceSchemas.Submission"/> and one's own.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    public void WriteSubmissionSchema(IBufferWriter<byte> output)
    {
        JsonObject schema = Parse(PerformanceSchemas.Submission);
        KindSchemas.AddEvidence(schema, OwnKinds(), new SchemaExport(SchemaExport.Kinds));
        Write(output, schema);
    }

    private static JsonObject Parse(string schema) => (JsonObject)JsonNode.Parse(schema)!;

    private static void Write(IBufferWriter<byte> output, JsonObject schema)
    {
        using Utf8JsonWriter writer = Start(output, indented: true);
        schema.WriteTo(writer);
    }

    // The library's own kinds stand in the schema already, with descriptions; a kind that was replaced does not.
    private IEnumerable<KindJson> OwnKinds() => _ruleJson.Registered.Where(static kind => kind.RuleType.Assembly != typeof(PerformanceJson).Assembly);
}
