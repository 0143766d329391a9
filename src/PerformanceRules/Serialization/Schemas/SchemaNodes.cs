using System.Text.Json.Nodes;

namespace PerformanceRules.Serialization.Schemas;

/// <summary>The few shapes that every schema here is made of.</summary>
internal static class SchemaNodes
{
    private const string Extensions = "^x-";

    public static JsonObject Type(params string[] types) =>
        new() { ["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(static type => JsonValue.Create(type))]) };

    /// <summary>Describes a number, or a text in the form's own notation.</summary>
    public static IEnumerable<JsonObject> NumberOrText(string number, string text) =>
    [
        new() { ["type"] = "number", ["description"] = number },
        new() { ["type"] = "string", ["description"] = text },
    ];

    public static JsonObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    public static JsonObject AnyOf(IEnumerable<JsonObject> alternatives) => new() { ["anyOf"] = new JsonArray([.. alternatives]) };

    /// <summary>Describes a field of a small object; what is null counts as not given.</summary>
    public static JsonObject Field(string description, params string[] types)
    {
        JsonObject field = Type([.. types, "null"]);
        field["description"] = description;
        return field;
    }

    /// <summary>Describes an object that has these fields, extensions, and nothing else.</summary>
    public static JsonObject Object(IReadOnlyList<string> required, params (string Name, JsonObject Schema)[] fields)
    {
        JsonObject schema = Type("object");
        JsonObject properties = [];
        foreach ((string name, JsonObject field) in fields)
        {
            properties[name] = field;
        }

        schema["properties"] = properties;
        Require(schema, required);
        return Close(schema);
    }

    public static void Require(JsonObject schema, IReadOnlyCollection<string> required)
    {
        if (required.Count > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(static name => JsonValue.Create(name))]);
        }
    }

    /// <summary>Refuses every field that is not described, but those that begin with "x-", which every reader steps over.</summary>
    public static JsonObject Close(JsonObject schema)
    {
        schema["patternProperties"] = new JsonObject { [Extensions] = true };
        if (!schema.ContainsKey("additionalProperties"))
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    /// <summary>Lets null stand for what is not given.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        switch (schema["type"])
        {
            case JsonArray types:
                if (!types.Any(static type => type!.GetValue<string>() == "null"))
                {
                    types.Add((JsonNode)"null");
                }

                return schema;
            case JsonValue type:
                schema["type"] = new JsonArray(type.GetValue<string>(), "null");
                return schema;
        }

        if (schema["anyOf"] is JsonArray alternatives)
        {
            alternatives.Add((JsonNode)Type("null"));
            return schema;
        }

        return AnyOf([schema, Type("null")]);
    }

    /// <summary>Takes null away again, where a type has it and its reader does not.</summary>
    public static JsonObject NotNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            JsonNode[] others = [.. types.Where(static type => type!.GetValue<string>() != "null").Select(static type => type!.DeepClone())];
            schema["type"] = others.Length == 1 ? others[0] : new JsonArray(others);
        }

        return schema;
    }
}
