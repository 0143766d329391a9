using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;
using PerformanceRules.Serialization.Documents;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Tests.Schemas;

/// <summary>Makes the schema files from the types that read and write the formats, and from their XML documentation.</summary>
internal static class SchemaFiles
{
    private const string Definitions = "$defs";
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyDictionary<string, Func<JsonObject>> All { get; } = new Dictionary<string, Func<JsonObject>>
    {
        ["rulebook"] = Rulebook,
        ["submission"] = Submission,
        ["report"] = Report,
    };

    private static IReadOnlyCollection<KindJson> Kinds => PerformanceEvaluator.Default.Json.RuleJson.Registered;

    public static string Text(JsonObject schema)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, Indented))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }

    private static JsonObject Rulebook()
    {
        SchemaExport export = new(
            new Dictionary<Type, string>(SchemaExport.Kinds)
            {
                [typeof(RawJson)] = "rule",
                [typeof(SectionDocument)] = "section",
                [typeof(IndicatorDocument)] = "indicator",
                [typeof(OpenIndicatorsDocument)] = "open",
                [typeof(CombinedPart)] = "combined-part",
                [typeof(ScoreBand)] = "band",
            },
            explain: Explanations.Add);
        PerformanceJsonContext json = PerformanceJsonContext.Strict;
        JsonObject schema = Named("rulebook", export.Describe(json.RulebookDocument), "A rulebook of PerformanceRules (指标体系和评分标准)");
        JsonTypeInfo combination = Kinds.Single(static kind => kind.RuleType == typeof(CombinationRule)).Rule;
        Define(schema, export, ("section", json.SectionDocument), ("indicator", json.IndicatorDocument), ("open", json.OpenIndicatorsDocument));
        Choose(schema, "rule", "A scoring standard: the kind, and the numbers that the standard names.", isOfKind: true);
        Define(schema, export, ("band", json.ScoreBand), ("combined-part", combination.Options.GetTypeInfo(typeof(CombinedPart))));
        KindSchemas.AddRules(schema, Kinds, export);
        return schema;
    }

    private static JsonObject Submission()
    {
        SchemaExport export = new(
            new Dictionary<Type, string>(SchemaExport.Kinds) { [typeof(RawJson)] = "evidence", [typeof(SubmittedIndicatorDocument)] = "indicator" },
            explain: Explanations.Add);
        PerformanceJsonContext json = PerformanceJsonContext.Strict;
        JsonObject schema = Named("submission", export.Describe(json.SubmissionDocument), "A submission to PerformanceRules (评分表, filled in)");
        Define(schema, export, ("indicator", json.SubmittedIndicatorDocument), ("open-evidence", json.OpenEvidence));
        schema[Definitions]!["indicator"]!["allOf"] = new JsonArray();
        Choose(schema, "evidence", "What an indicator is scored from, as the rule that the rulebook gives it takes it.", isOfKind: false);
        ((JsonArray)schema[Definitions]!["evidence"]!["anyOf"]!).Add((JsonNode)SchemaNodes.Reference("open-evidence"));
        Choose(schema, "part-evidence", XmlDescriptions.Of(typeof(PartEvidence).GetProperty(nameof(PartEvidence.Evidence))!), isOfKind: true);
        KindSchemas.AddEvidence(schema, Kinds, export);
        return schema;
    }

    private static JsonObject Report()
    {
        SchemaExport export = new(new Dictionary<Type, string>(), isOpen: true, Explanations.Add);
        return Named("report", export.Describe(PerformanceJsonContext.Strict.ReportDocument), "A report of PerformanceRules (评分结果)");
    }

    private static JsonObject Named(string format, JsonObject described, string title)
    {
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:performance-rules:schema:" + format,
            ["title"] = title,
            ["description"] = described["description"]!.DeepClone(),
        };
        foreach (KeyValuePair<string, JsonNode?> member in described.Where(static member => member.Key != "description"))
        {
            schema[member.Key] = member.Value?.DeepClone();
        }

        if (format != "report")
        {
            schema[Definitions] = new JsonObject();
        }

        return schema;
    }

    private static void Define(JsonObject schema, SchemaExport export, params (string Name, JsonTypeInfo Type)[] definitions)
    {
        foreach ((string name, JsonTypeInfo type) in definitions)
        {
            schema[Definitions]![name] = export.Describe(type);
        }
    }

    private static void Choose(JsonObject schema, string name, string description, bool isOfKind)
    {
        JsonObject choice = SchemaNodes.Type("object");
        choice["description"] = description;
        if (isOfKind)
        {
            SchemaNodes.Require(choice, ["kind"]);
        }

        choice["anyOf"] = new JsonArray();
        schema[Definitions]![name] = choice;
    }
}
