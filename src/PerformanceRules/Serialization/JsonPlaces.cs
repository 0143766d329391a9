using System.Globalization;
using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>The places of a JSON text: finds the member or element that a path names.</summary>
internal static class JsonPlaces
{
    /// <summary>Finds what a path names: where it begins (at a member's name), where its value begins, and where that ends.</summary>
    public static bool TryFind(ReadOnlySpan<byte> utf8, string path, out JsonPlace place)
    {
        Utf8JsonReader reader = new(utf8, StrictReader.ReaderOptions);
        reader.Read();
        int start = (int)reader.TokenStartIndex;
        foreach (string segment in Segments(path))
        {
            bool found = reader.TokenType switch
            {
                JsonTokenType.StartObject => ToMember(ref reader, segment, out start),
                JsonTokenType.StartArray => ToElement(ref reader, segment, out start),
                _ => false,
            };
            if (!found)
            {
                place = default;
                return false;
            }
        }

        int valueStart = (int)reader.TokenStartIndex;
        JsonTokenType token = reader.TokenType;
        reader.Skip();
        place = new JsonPlace(start, valueStart, (int)reader.BytesConsumed, token);
        return true;
    }

    /// <summary>Gives where a path's value begins, or the nearest thing around it that is there.</summary>
    public static int NearestOffset(ReadOnlySpan<byte> utf8, string path)
    {
        JsonPlace place;
        while (!TryFind(utf8, path, out place))
        {
            path = path.Substring(0, path.LastIndexOfAny(['.', '[']));
        }

        return place.ValueStart;
    }

    /// <summary>Splits "$.indicators[3].evidence['a b']" into its names and indexes.</summary>
    public static IEnumerable<string> Segments(string path)
    {
        int position = 1;
        while (position < path.Length)
        {
            int end;
            if (path[position] == '.')
            {
                end = path.IndexOfAny(['.', '['], position + 1);
                end = end < 0 ? path.Length : end;
                yield return path.Substring(position + 1, end - position - 1);
            }
            else if (position + 1 < path.Length && path[position + 1] == '\'')
            {
                end = path.IndexOf("']", position + 2, StringComparison.Ordinal);
                end = end < 0 ? path.Length : end;
                yield return path.Substring(position + 2, end - position - 2);
                end += 2;
            }
            else
            {
                end = path.IndexOf(']', position);
                end = end < 0 ? path.Length : end;
                yield return path.Substring(position + 1, end - position - 1);
                end++;
            }

            position = end;
        }
    }

    // The last member of a name: it is the one a reader that went through them all complains of.
    private static bool ToMember(ref Utf8JsonReader reader, string name, out int start)
    {
        start = 0;
        bool found = false;
        Utf8JsonReader member = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool matches = NameIs(ref reader, name);
            int nameStart = (int)reader.TokenStartIndex;
            reader.Read();
            if (matches)
            {
                found = true;
                start = nameStart;
                member = reader;
            }

            reader.Skip();
        }

        reader = found ? member : reader;
        return found;
    }

    private static bool NameIs(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in an escaped name is no text, so it equals none.
            return false;
        }
    }

    private static bool ToElement(ref Utf8JsonReader reader, string index, out int start)
    {
        start = 0;
        if (!int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int remaining))
        {
            return false;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            start = (int)reader.TokenStartIndex;
            if (remaining-- == 0)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
