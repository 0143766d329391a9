using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>Finds the nulls that stand in lists.</summary>
internal static class NullScan
{
    /// <summary>Gives the position of each, in order.</summary>
    public static List<int> Find(ReadOnlySpan<byte> utf8)
    {
        List<int> nulls = [];
        Stack<bool> isList = new();
        Utf8JsonReader reader = new(utf8, StrictReader.ReaderOptions);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    isList.Push(reader.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    isList.Pop();
                    break;
                case JsonTokenType.Null when isList.Count > 0 && isList.Peek():
                    nulls.Add((int)reader.TokenStartIndex);
                    break;
            }
        }

        return nulls;
    }
}
