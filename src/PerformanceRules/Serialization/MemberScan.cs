using System.Text.Json;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>A member that is not read: an extension ("x-…"), or one with an error in its name.</summary>
internal readonly record struct JsonMember(int Start, int ValueStart, int End, LocalizedMessage? Error);

/// <summary>Goes through a JSON text once for its extensions and its repeated members.</summary>
internal sealed class MemberScan
{
    public List<JsonMember> Members { get; } = [];

    /// <exception cref="JsonException">The text is broken.</exception>
    public void Run(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, StrictReader.ReaderOptions);
        reader.Read();
        ScanValue(ref reader);

        // Throws where more follows.
        reader.Read();
    }

    private void ScanValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            ScanObject(ref reader);
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                ScanValue(ref reader);
            }
        }
    }

    private void ScanObject(ref Utf8JsonReader reader)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int start = (int)reader.TokenStartIndex;
            string name = PathScan.NameOf(ref reader, out bool isText);
            reader.Read();
            LocalizedMessage? error = !isText ? JsonTokens.HalfCharacter : names.Add(name) ? null : JsonTokens.Twice;
            if (error is not null || name.StartsWith("x-", StringComparison.Ordinal))
            {
                int valueStart = (int)reader.TokenStartIndex;
                reader.Skip();
                Members.Add(new JsonMember(start, valueStart, (int)reader.BytesConsumed, error));
            }
            else
            {
                ScanValue(ref reader);
            }
        }
    }
}
