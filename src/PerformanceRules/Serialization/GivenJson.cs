using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PerformanceRules.Serialization;

/// <summary>
/// Writes a value as JSON and leaves out a member that reads back to the same value when it is absent, at any depth. What a member that is left out
/// stands for is asked of the type itself, so that a default of a user's own, such as <c>bool Audited = true</c>, survives being saved.
/// </summary>
internal static class GivenJson
{
    private static readonly ConditionalWeakTable<JsonTypeInfo, StrongBox<JsonElement?>> EmptyObjects = new();

    /// <summary>Writes the members of an object into one that is begun already.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, object value, JsonTypeInfo type)
    {
        using JsonDocument written = JsonSerializer.SerializeToDocument(value, type);
        WriteMembers(writer, written.RootElement, type);
    }

    private static void WriteMembers(Utf8JsonWriter writer, JsonElement container, JsonTypeInfo? type)
    {
        JsonElement? absent = WithoutOptionalMembers(container, type);
        foreach (JsonProperty member in container.EnumerateObject())
        {
            if (!IsImplied(member, absent))
            {
                writer.WritePropertyName(member.Name);
                Write(writer, member.Value, TypeOf(member.Name, type));
            }
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value, JsonTypeInfo? type)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when type is { Kind: JsonTypeInfoKind.Object }:
                writer.WriteStartObject();
                WriteMembers(writer, value, type);
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array when type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element }:
                JsonTypeInfo elementType = type.Options.GetTypeInfo(element);
                writer.WriteStartArray();
                foreach (JsonElement one in value.EnumerateArray())
                {
                    Write(writer, one, elementType);
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    // Only what says nothing is left out: null, false, an empty list. A number stands even where it is the default, so that a reader sees it.
    private static bool IsImplied(JsonProperty member, JsonElement? absent) =>
        SaysNothing(member.Value)
        && absent is { ValueKind: JsonValueKind.Object } read
        && read.TryGetProperty(member.Name, out JsonElement implied)
        && implied.ValueKind == member.Value.ValueKind
        && SaysNothing(implied);

    private static bool SaysNothing(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null or JsonValueKind.False || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);

    /// <summary>Gives what is read where every member is left out that may be; <see langword="null"/> where nothing can be read without them.</summary>
    private static JsonElement? WithoutOptionalMembers(JsonElement container, JsonTypeInfo? type)
    {
        if (type is not { Kind: JsonTypeInfoKind.Object })
        {
            return null;
        }

        return type.Properties.Any(static property => property.IsRequired)
            ? ReadBack(Demanded(container, type), type)
            : EmptyObjects.GetValue(type, static known => new StrongBox<JsonElement?>(ReadBack("{}"u8.ToArray(), known))).Value;
    }

    private static byte[] Demanded(JsonElement container, JsonTypeInfo type)
    {
        using MemoryStream demanded = new();
        using (Utf8JsonWriter writer = new(demanded))
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in container.EnumerateObject())
            {
                if (PropertyOf(member.Name, type) is { IsRequired: true })
                {
                    member.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return demanded.ToArray();
    }

#pragma warning disable CA1031 // A type of a user's own may refuse to be made without its members, in any way: then all of them are written.
    private static JsonElement? ReadBack(byte[] utf8, JsonTypeInfo type)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, type) is { } value ? JsonSerializer.SerializeToElement(value, type) : null;
        }
        catch (Exception)
        {
            return null;
        }
    }
#pragma warning restore CA1031

    private static JsonPropertyInfo? PropertyOf(string name, JsonTypeInfo type) => type.Properties.FirstOrDefault(property => property.Name == name);

    private static JsonTypeInfo? TypeOf(string name, JsonTypeInfo? type) =>
        type is not null && PropertyOf(name, type) is { } property ? type.Options.GetTypeInfo(property.PropertyType) : null;
}
