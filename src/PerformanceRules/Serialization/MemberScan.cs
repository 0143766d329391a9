using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>A member that is not read: an extension ("x-…"), or one with an error in its name.</summary>
internal sealed record JsonMember(int Start, int End, string Path, string? Error);

/// <summary>Goes through a JSON text once for its extensions and its repeated members.</summary>
internal sealed class MemberScan
{
    public List<JsonMember> Members { get; } = [];

    /// <exception cref="JsonException">The text is broken.</exception>
    public void Run(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, StrictReader.ReaderOptions);
        reader.Read();
        ScanValue(ref reader, string.Empty);
        if (reader.Read())
        {
            throw new JsonException("More follows after the end of the value.");
        }
    }

    private void ScanValue(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            ScanObject(ref reader, path);
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                ScanValue(ref reader, path + "[" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]");
            }
        }
    }

    private void ScanObject(ref Utf8JsonReader reader, string path)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int start = (int)reader.TokenStartIndex;
            string name = PathScan.NameOf(ref reader, out bool isText);
            reader.Read();
            string? error = !isText ? JsonTokens.HalfCharacter : names.Add(name) ? null : JsonTokens.Twice;
            if (error is not null || name.StartsWith("x-", StringComparison.Ordinal))
            {
                reader.Skip();
                Members.Add(new JsonMember(start, (int)reader.BytesConsumed, path + "." + name, error));
            }
            else
            {
                ScanValue(ref reader, path + "." + name);
            }
        }
    }
}
