using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerformanceRules.Tests.Schemas;

/// <summary>
/// Validates JSON by a JSON Schema of 2020-12: the keywords that the committed schemas use, in the meaning of the specification. It knows nothing
/// of how they were made, and a keyword that it does not know is a fault of the test, never passed over.
/// </summary>
internal sealed class SchemaValidator
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "$defs", "title", "description", "default"];
    private readonly JsonElement _root;

    public SchemaValidator(string schema)
    {
        using JsonDocument document = JsonDocument.Parse(schema);
        _root = document.RootElement.Clone();
    }

    /// <summary>Gives the first fault, as "path: keyword"; <see langword="null"/> where the value is valid.</summary>
    public string? FaultOf(JsonElement value) => Fault(_root, value, "$");

    public bool IsValid(JsonElement value) => FaultOf(value) is null;

    private string? Fault(JsonElement schema, JsonElement value, string path)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return schema.ValueKind == JsonValueKind.True ? null : path + ": false";
        }

        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (Fault(keyword, schema, value, path) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private string? Fault(JsonProperty keyword, JsonElement schema, JsonElement value, string path)
    {
        JsonElement wanted = keyword.Value;
        return keyword.Name switch
        {
            _ when Annotations.Contains(keyword.Name) => null,
            "type" => Unless(Types(wanted).Any(type => IsOfType(value, type)), path, "type"),
            "const" => Unless(JsonElement.DeepEquals(wanted, value), path, "const"),
            "enum" => Unless(wanted.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)), path, "enum"),
            "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, wanted.GetString()!), path, "pattern"),
            "$ref" => Fault(Find(wanted.GetString()!), value, path),
            "anyOf" => AnyOf(wanted, value, path),
            "oneOf" => Unless(wanted.EnumerateArray().Count(option => Fault(option, value, path) is null) == 1, path, "oneOf"),
            "minItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= wanted.GetInt32(), path, "minItems"),
            "allOf" => wanted.EnumerateArray().Select(part => Fault(part, value, path)).FirstOrDefault(static fault => fault is not null),
            "if" => schema.TryGetProperty("then", out JsonElement then) && Fault(wanted, value, path) is null ? Fault(then, value, path) : null,
            "then" => null,
            "required" => Required(wanted, value, path),
            "items" => Items(wanted, value, path),
            "properties" or "patternProperties" or "additionalProperties" => Members(keyword, schema, value, path),
            _ => throw new InvalidOperationException("This validator does not know the keyword " + keyword.Name + "."),
        };
    }

    private string? AnyOf(JsonElement alternatives, JsonElement value, string path)
    {
        string?[] faults = [.. alternatives.EnumerateArray().Select(alternative => Fault(alternative, value, path))];
        return faults.Contains(null) ? null : faults.MaxBy(static fault => fault!.IndexOf(": ", StringComparison.Ordinal));
    }

    private string? Members(JsonProperty keyword, JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            foreach (JsonElement wanted in Applying(keyword, schema, member.Name))
            {
                if (Fault(wanted, member.Value, path + "." + member.Name) is { } fault)
                {
                    return fault;
                }
            }
        }

        return null;
    }

    private static IEnumerable<JsonElement> Applying(JsonProperty keyword, JsonElement schema, string name) => keyword.Name switch
    {
        "properties" => keyword.Value.TryGetProperty(name, out JsonElement property) ? [property] : [],
        "patternProperties" => keyword.Value.EnumerateObject().Where(pattern => Regex.IsMatch(name, pattern.Name)).Select(static pattern => pattern.Value),
        _ => IsNamed(schema, name) ? [] : [keyword.Value],
    };

    private static bool IsNamed(JsonElement schema, string name) =>
        (schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(name, out _))
        || (schema.TryGetProperty("patternProperties", out JsonElement patterns) && patterns.EnumerateObject().Any(pattern => Regex.IsMatch(name, pattern.Name)));

    private static string? Required(JsonElement names, JsonElement value, string path) => value.ValueKind != JsonValueKind.Object ? null
        : names.EnumerateArray().FirstOrDefault(name => !value.TryGetProperty(name.GetString()!, out _)) is { ValueKind: JsonValueKind.String } missing
        ? $"{path}.{missing.GetString()}: required"
        : null;

    private string? Items(JsonElement schema, JsonElement value, string path) => value.ValueKind != JsonValueKind.Array ? null
        : value.EnumerateArray()
            .Select((item, index) => Fault(schema, item, path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]"))
            .FirstOrDefault(static fault => fault is not null);

    private JsonElement Find(string reference) => reference.TrimStart('#', '/').Split('/').Aggregate(_root, static (found, name) => found.GetProperty(name));

    private static IEnumerable<string> Types(JsonElement wanted) =>
        wanted.ValueKind == JsonValueKind.Array ? wanted.EnumerateArray().Select(static type => type.GetString()!) : [wanted.GetString()!];

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => type == value.ValueKind.ToString().ToLowerInvariant(),
    };

    private static string? Unless(bool isMet, string path, string keyword) => isMet ? null : path + ": " + keyword;
}
