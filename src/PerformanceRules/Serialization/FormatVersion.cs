using System.Text.Json;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>The version of the JSON formats, which rulebooks, submissions and reports name. Without one, an input is of the first.</summary>
internal static class FormatVersion
{
    public const string Field = "format";

    public const int Current = 1;

    /// <summary>
    /// Says so where an input is of a version that is not known. It is looked for before anything else is read, for a later version may have fields that
    /// this one does not know.
    /// </summary>
    public static bool IsRefused(ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        // Nearly every input names the current version or none.
        if (utf8.IndexOf("\"format\""u8) < 0 || Find(utf8) is not { } found || found.Version == Current)
        {
            return false;
        }

        errors.Add(found.Offset, "$." + Field, found.Version > Current
            ? LocalizedMessage.Of($"The input is of format {found.Version}; this version of the library reads format {Current}. Use a later version of it.")
            : LocalizedMessage.Of($"There is no format {found.Version}; the format is {Current}."));
        return true;
    }

    // What is no whole number, or broken JSON, is for the reader to tell.
    private static (int Version, int Offset)? Find(ReadOnlySpan<byte> utf8)
    {
        try
        {
            Utf8JsonReader reader = new(utf8, StrictReader.ReaderOptions);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                int offset = (int)reader.TokenStartIndex;
                bool isVersion = reader.ValueTextEquals("format"u8);
                reader.Read();
                if (isVersion)
                {
                    return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int version) ? (version, offset) : null;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Where it is broken is found, and told, by the reader.
        }

        return null;
    }
}
