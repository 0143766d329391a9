using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PerformanceRules.Cli.Outputs;

/// <summary>Writes JSON as the library writes its own: Chinese as it is, indented by two, lines that end in \n.</summary>
internal static class JsonOutput
{
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), NewLine = "\n" };
    public static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>Writes one value to standard output, and ends the line.</summary>
    public static void Write(Tool tool, Action<Utf8JsonWriter> write)
    {
        tool.Terminal.Output.Flush();
        using (Utf8JsonWriter writer = new(tool.Terminal.OutputStream, Indented))
        {
            write(writer);
        }

        tool.Terminal.OutputStream.WriteByte((byte)'\n');
    }

    /// <summary>Writes a member; nothing where there is no value.</summary>
    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a member; null where there is no value.</summary>
    public static void WritePoints(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } points)
        {
            writer.WriteNumber(name, points);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes an array of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> writeMembers)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            writeMembers(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
