using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Documents;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Tests.Schemas;

/// <summary>Adds to a schema what metadata does not know: descriptions, what each option means, and the words that a text is one of.</summary>
internal static class Explanations
{
    public static void Add(JsonSchemaExporterContext context, JsonObject schema)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type.IsEnum)
        {
            NameOptions(schema, Options(type));
        }

        if (type == typeof(ClauseDocument))
        {
            schema["oneOf"] = JsonNode.Parse("""
                [ { "required": ["text"], "properties": { "text": { "type": "string" } } },
                  { "required": ["sentences"], "properties": { "sentences": { "type": "array", "minItems": 1 } } } ]
                """);
        }

        if (context.PropertyInfo?.AttributeProvider is PropertyInfo property)
        {
            AddVocabulary(schema, property);
            schema["description"] = XmlDescriptions.Of(property);
        }
        else if (context.Path.Length == 0 || (!schema.ContainsKey("$ref") && context.TypeInfo.Kind == System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.Object))
        {
            schema["description"] = XmlDescriptions.Of(type);
        }
    }

    /// <summary>The options of an enumeration, each with what it means.</summary>
    public static IEnumerable<(string Name, string Meaning)> Options(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (JsonNamingPolicy.CamelCase.ConvertName(field.Name), XmlDescriptions.Of(field)));

    private static void AddVocabulary(JsonObject schema, PropertyInfo property)
    {
        switch (property.DeclaringType!.Name, property.Name)
        {
            case (nameof(ReportDocument), nameof(ReportDocument.Status)):
                NameOptions(schema, Options(typeof(ReportStatus)));
                break;
            case (nameof(FindingDocument), nameof(FindingDocument.Severity)):
                NameOptions(schema, Options(typeof(Severity)));
                break;
            case (nameof(FindingDocument), nameof(FindingDocument.Code)):
                Suggest(schema, Constants(typeof(FindingCodes)));
                break;
            case (nameof(IndicatorResultDocument), nameof(IndicatorResultDocument.Rule)) or (nameof(SubmittedIndicatorDocument), nameof(SubmittedIndicatorDocument.Rule)):
                Suggest(schema, Kinds());
                break;
            case (nameof(RulebookDocument), nameof(RulebookDocument.Readings)):
                schema["properties"] = Readings();
                break;
        }
    }

    private static IEnumerable<(string Name, string Meaning)> Kinds() => PerformanceEvaluator.Default.Json.RuleJson.Registered
        .Select(static kind => (kind.Kind, XmlDescriptions.SummaryOf(kind.RuleType)));

    private static IEnumerable<(string Name, string Meaning)> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => ((string)field.GetRawConstantValue()!, XmlDescriptions.Of(field)));

    // A reading is a property, of the same name, of the rules that have it.
    private static JsonObject Readings()
    {
        JsonObject readings = [];
        foreach ((string name, string meaning) in Constants(typeof(ReadingNames)))
        {
            JsonObject reading = SchemaNodes.Type("string");
            if (name == ReadingNames.ScoreRounding)
            {
                reading["pattern"] = "^([0-6]|none)$";
                reading["description"] = meaning;
            }
            else
            {
                NameOptions(reading, Options(ReadingType(name)));
                reading["description"] = XmlDescriptions.Of(ReadingType(name));
            }

            readings[name] = reading;
        }

        return readings;
    }

    private static Type ReadingType(string name) => PerformanceEvaluator.Default.Json.RuleJson.Registered
        .SelectMany(static kind => kind.RuleType.GetProperties())
        .First(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == name)
        .PropertyType;

    private static void NameOptions(JsonObject schema, IEnumerable<(string Name, string Meaning)> options)
    {
        schema.Remove("type");
        schema.Remove("enum");
        schema["oneOf"] = Listed(options);
    }

    // One's own rules may have others: these are named for editors.
    private static void Suggest(JsonObject schema, IEnumerable<(string Name, string Meaning)> options)
    {
        JsonArray alternatives = Listed(options);
        alternatives.Add((JsonNode)new JsonObject { ["type"] = schema["type"]!.DeepClone() });
        schema.Remove("type");
        schema["anyOf"] = alternatives;
    }

    private static JsonArray Listed(IEnumerable<(string Name, string Meaning)> options) =>
        [.. options.Select(static option => new JsonObject { ["const"] = option.Name, ["description"] = option.Meaning })];
}
