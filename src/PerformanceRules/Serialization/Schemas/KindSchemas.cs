using System.Text.Json.Nodes;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization.Schemas;

/// <summary>Describes the rules and the evidence of the registered kinds, and puts them among the definitions of a schema.</summary>
internal static class KindSchemas
{
    private const string Definitions = "$defs";
    private const string Kind = "kind";

    /// <summary>Adds the rules of some kinds: each under a name of its own, and all of them as "rule".</summary>
    public static void AddRules(JsonObject schema, IEnumerable<KindJson> kinds, SchemaExport export)
    {
        foreach (KindJson kind in kinds)
        {
            Add(schema, "rule", kind.Kind + "-rule", WithKind(export.Describe(kind.Rule), kind.Kind));
        }
    }

    /// <summary>Adds the evidence of some kinds: each under a name of its own, all of them as "evidence", and as "part-evidence" with their kind.</summary>
    public static void AddEvidence(JsonObject schema, IEnumerable<KindJson> kinds, SchemaExport export)
    {
        // What evidence has fields that the settings of a rule name is known where a rulebook is.
        foreach (KindJson kind in kinds.Where(static kind => !typeof(IEvidenceFields).IsAssignableFrom(kind.RuleType)))
        {
            Add(schema, "evidence", kind.Kind + "-evidence", export.Describe(kind.Evidence));
            Add(schema, "part-evidence", kind.Kind + "-part", WithKind(export.Describe(kind.Evidence), kind.Kind));
            NameEvidence(schema, kind.Kind);
        }
    }

    /// <summary>Adds the evidence of a rule whose settings name its fields, under the name by which a row names the rule.</summary>
    public static void AddFields(JsonObject schema, string name, IEvidenceFields rule, JsonObject described)
    {
        JsonObject evidence = SchemaNodes.Object([], [.. rule.Fields.Select(field => (field, (JsonObject)described["additionalProperties"]!.DeepClone()))]);
        Add(schema, "evidence", name + "-evidence", evidence);
        NameEvidence(schema, name);
    }

    private static JsonObject WithKind(JsonObject described, string kind)
    {
        JsonObject properties = new() { [Kind] = new JsonObject { ["const"] = kind } };
        foreach (KeyValuePair<string, JsonNode?> property in described["properties"] as JsonObject ?? [])
        {
            properties[property.Key] = property.Value?.DeepClone();
        }

        string[] required = [Kind, .. (described["required"] as JsonArray ?? []).Select(static name => name!.GetValue<string>())];
        described["properties"] = properties;
        SchemaNodes.Require(described, required);
        return described;
    }

    private static void Add(JsonObject schema, string choice, string name, JsonObject definition)
    {
        JsonObject definitions = (JsonObject)schema[Definitions]!;
        bool isKnown = definitions.ContainsKey(name);
        definitions[name] = definition;
        if (!isKnown)
        {
            ((JsonArray)definitions[choice]!["anyOf"]!).Add((JsonNode)SchemaNodes.Reference(name));
        }
    }

    // A row that names its rule has the evidence of that rule.
    private static void NameEvidence(JsonObject schema, string kind)
    {
        JsonArray choices = (JsonArray)schema[Definitions]!["indicator"]!["allOf"]!;
        if (choices.Any(choice => (string?)choice!["if"]!["properties"]!["rule"]!["const"] == kind))
        {
            return;
        }

        choices.Add((JsonNode)new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { ["rule"] = new JsonObject { ["const"] = kind } },
                ["required"] = new JsonArray("rule"),
            },
            ["then"] = new JsonObject
            {
                ["properties"] = new JsonObject { ["evidence"] = SchemaNodes.OrNull(SchemaNodes.Reference(kind + "-evidence")) },
            },
        });
    }
}
