using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Serialization.Documents;

namespace PerformanceRules.Serialization.Schemas;

/// <summary>Describes a type as its reader reads it: by its own metadata, and what a converter reads as the converter says.</summary>
/// <param name="names">The types that stand under $defs, with their names there.</param>
/// <param name="isOpen">Whether further fields are allowed, as in what is only written.</param>
/// <param name="explain">Adds what metadata does not know, such as descriptions; <see langword="null"/> for nothing.</param>
internal sealed class SchemaExport(
    IReadOnlyDictionary<Type, string> names, bool isOpen = false, Action<JsonSchemaExporterContext, JsonObject>? explain = null)
{
    /// <summary>The names in every schema of the rules and evidence that name their own kind.</summary>
    public static readonly IReadOnlyDictionary<Type, string> Kinds = new Dictionary<Type, string>
    {
        [typeof(Rules.IScoringRule)] = "rule",
        [typeof(Model.Evidence)] = "part-evidence",
    };

    /// <summary>Describes a type, which is closed: it has no other fields than it names.</summary>
    public JsonObject Describe(JsonTypeInfo type) => (JsonObject)type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Transform,
    });

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        JsonTypeInfo type = context.TypeInfo;
        Type named = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        JsonObject schema = (context.Path.Length > 0 ? Refer(named) : null) ?? Convert(named, type.Options) ?? node as JsonObject ?? [];
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Enumerable when Simple(type) is { } element:
                schema["items"] = element;
                break;
            case JsonTypeInfoKind.Dictionary when Simple(type) is { } value:
                schema["additionalProperties"] = value;
                break;
            case JsonTypeInfoKind.Object when !schema.ContainsKey("$ref"):
                DescribeDefaults(schema, type);
                Demand(schema, type);
                break;
        }

        if (type.Kind is JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary && !schema.ContainsKey("$ref"))
        {
            _ = isOpen ? schema.Remove("additionalProperties") : SchemaNodes.Close(schema) is not null;
        }

        schema = IsNullable(context, named) ? SchemaNodes.OrNull(schema) : SchemaNodes.NotNull(schema);
        explain?.Invoke(context, schema);
        return schema;
    }

    // The exporter leaves out what a list holds where it knows nothing of it, as of what a converter reads.
    private JsonObject? Simple(JsonTypeInfo list) =>
        list.ElementType is { } element ? Refer(element) ?? Convert(element, list.Options) : null;

    private JsonObject? Refer(Type type) => names.TryGetValue(type, out string? name) ? SchemaNodes.Reference(name) : null;

    private static JsonObject? Convert(Type type, JsonSerializerOptions options) => (options.GetTypeInfo(type).Converter as IDescribedConverter)?.Describe();

    // Nor does it ask about a field that has a default, where it knows nothing but that.
    private void DescribeDefaults(JsonObject schema, JsonTypeInfo type)
    {
        JsonObject? fields = schema["properties"] as JsonObject;
        foreach (JsonPropertyInfo property in type.Properties)
        {
            Type named = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (fields?[property.Name] is JsonObject { Count: 1 } field
                && field["default"] is var value && field.ContainsKey("default")
                && (Refer(named) ?? Convert(named, type.Options)) is { } known)
            {
                known = named != property.PropertyType || property.IsSetNullable ? SchemaNodes.OrNull(known) : known;
                known["default"] = value?.DeepClone();
                fields[property.Name] = known;
            }
        }
    }

    private static void Demand(JsonObject schema, JsonTypeInfo type)
    {
        string[] demanded = [.. type.Properties.Where(IsDemanded).Select(static property => property.Name)];
        if (demanded.Length > 0)
        {
            SchemaNodes.Require(schema, demanded);
        }
    }

    // A list that is null is an empty one to every reader; what is only written is left out instead.
    private bool IsNullable(JsonSchemaExporterContext context, Type named) => context.PropertyInfo is { } property
        && !IsDemanded(property)
        && (isOpen ? property.IsRequired && IsNullableValue(context, named)
            : IsNullableValue(context, named)
            || named == typeof(RawJson)
            || (!property.IsRequired && !named.IsValueType && (property.IsSetNullable || context.TypeInfo.Kind is JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary)));

    private static bool IsNullableValue(JsonSchemaExporterContext context, Type named) => named != context.TypeInfo.Type;

    private static bool IsDemanded(JsonPropertyInfo property) => property.AttributeProvider?.IsDefined(typeof(DemandedAttribute), inherit: false) == true;
}
