using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>Where the elements of a list stood before those that could not be read were taken out of it.</summary>
internal static class ListIndexes
{
    /// <summary>Puts nothing where an element was taken out, so that each element stands again where it stood in the input.</summary>
    /// <typeparam name="T">What was read.</typeparam>
    /// <param name="read">The elements that were read.</param>
    /// <param name="utf8">The input as it was given.</param>
    /// <param name="path">The path of the list.</param>
    /// <param name="kept">What an element of the list is; an element of another kind was taken out, and its error noted.</param>
    /// <param name="errors">The errors so far, to which the nulls of the list are added.</param>
    /// <returns>The elements; <see langword="null"/> for each that there is an error of.</returns>
    public static IReadOnlyList<T?> Restore<T>(List<T?> read, ReadOnlySpan<byte> utf8, string path, JsonTokenType kept, InputErrors errors)
        where T : class
    {
        if (!errors.Any && !read.Contains(null))
        {
            return read;
        }

        List<T?> restored = [];
        if (errors.TryFind(utf8, path, out JsonPlace place) && place.Token == JsonTokenType.StartArray)
        {
            Restore(read, utf8, place, (kept, path), errors, restored);
        }

        return restored;
    }

    private static void Restore<T>(
        List<T?> read, ReadOnlySpan<byte> utf8, JsonPlace list, (JsonTokenType Kept, string Path) expected, InputErrors errors, List<T?> restored)
        where T : class
    {
        int next = 0;
        Utf8JsonReader reader = new(utf8.Slice(list.ValueStart, list.End - list.ValueStart), StrictReader.ReaderOptions);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            bool isNull = reader.TokenType == JsonTokenType.Null;
            if (isNull)
            {
                string index = restored.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
                errors.Add(list.ValueStart + (int)reader.TokenStartIndex, $"{expected.Path}[{index}]", JsonTokens.NullInList);
            }

            restored.Add((isNull || reader.TokenType == expected.Kept) && next < read.Count ? read[next++] : null);
            reader.Skip();
        }
    }
}
