using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>Writes what is given and leaves out what is null, at any depth.</summary>
internal static class GivenJson
{
    public static void WriteMembers(Utf8JsonWriter writer, JsonElement container)
    {
        foreach (JsonProperty member in container.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Null)
            {
                writer.WritePropertyName(member.Name);
                Write(writer, member.Value);
            }
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                WriteMembers(writer, value);
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement element in value.EnumerateArray())
                {
                    Write(writer, element);
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
