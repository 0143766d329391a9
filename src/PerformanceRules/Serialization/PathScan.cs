using System.Globalization;
using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>Gives the path of the value that stands at a place of a JSON text.</summary>
internal static class PathScan
{
    public static string At(ReadOnlySpan<byte> utf8, int offset)
    {
        Utf8JsonReader reader = new(utf8, StrictReader.ReaderOptions);
        List<(string? Name, int Index)> open = [];
        string? name = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = NameOf(ref reader);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.RemoveAt(open.Count - 1);
                    continue;
            }

            Enter(open, name);
            name = null;
            if (reader.TokenStartIndex == offset)
            {
                break;
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Add((null, -1));
            }
        }

        return string.Concat(open.Select(static step => step.Name is null
            ? step.Index < 0 ? string.Empty : "[" + step.Index.ToString(CultureInfo.InvariantCulture) + "]"
            : "." + step.Name));
    }

    public static string NameOf(ref Utf8JsonReader reader) => NameOf(ref reader, out _);

    public static string NameOf(ref Utf8JsonReader reader, out bool isText)
    {
        try
        {
            isText = true;
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate is no text: the name is shown as it is written.
            isText = false;
            return System.Text.Encoding.UTF8.GetString(reader.ValueSpan.ToArray());
        }
    }

    private static void Enter(List<(string? Name, int Index)> open, string? name)
    {
        if (open.Count > 0)
        {
            (string? _, int index) = open[open.Count - 1];
            open[open.Count - 1] = name is null ? (null, index + 1) : (name, -1);
        }
    }
}
