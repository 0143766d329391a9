using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceRules.Rules;
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
        SchemaExport export = new(SchemaExport.Kinds);
        KindSchemas.AddEvidence(schema, OwnKinds(), export);
        Dictionary<string, int> names = new(StringComparer.Ordinal);
        foreach (IEvidenceFields rule in _catalog.Rulebooks.SelectMany(static rulebook => rulebook.Definition.Rules()).OfType<IEvidenceFields>())
        {
            // A fixed row does not name its rule: a number keeps the definitions apart.
            string name = _ruleJson.Registry.NameOf(rule);
            names[name] = names.TryGetValue(name, out int before) ? before + 1 : 1;
            string numbered = names[name] == 1 ? name : name + "-" + names[name].ToString(System.Globalization.CultureInfo.InvariantCulture);
            KindSchemas.AddFields(schema, numbered, rule, export.Describe(_ruleJson.EvidenceOf(_ruleJson.Registry.KindOf(rule))));
        }

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
