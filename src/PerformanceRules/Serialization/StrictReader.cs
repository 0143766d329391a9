using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PerformanceRules.Serialization;

/// <summary>
/// Reads JSON strictly and reports every error, not only the first. What is right is read in one pass by System.Text.Json alone; an input with
/// an error is read again with the faulty member blanked out, until nothing new comes up.
/// </summary>
internal static class StrictReader
{
    public const int MaximumDepth = 32;

    private const int MaximumErrors = 1000;

    /// <summary>How much is read again for the errors of a value; a large one has no time for them all.</summary>
    private const int BytesReadAgain = 50_000_000;

    public static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaximumDepth };

    /// <summary>Reads a value.</summary>
    /// <param name="utf8">The whole input, which errors give their place in.</param>
    /// <param name="place">The part of the input to read.</param>
    /// <param name="path">The path of that part.</param>
    /// <param name="type">What to read.</param>
    /// <param name="errors">Takes the errors.</param>
    /// <returns>The value; <see langword="null"/> where it cannot be read at all. Where there are errors it lacks what is faulty.</returns>
    public static object? Read(ReadOnlySpan<byte> utf8, RawJson place, string path, JsonTypeInfo type, InputErrors errors) =>
        Read(utf8.Slice(place.Start, place.Length), place.Start, path, type, errors);

    /// <summary>The same for a part that is given by itself.</summary>
    /// <param name="part">The part of the input to read.</param>
    /// <param name="offset">Where it begins in the input.</param>
    /// <param name="path">The path of that part.</param>
    /// <param name="type">What to read.</param>
    /// <param name="errors">Takes the errors.</param>
    /// <returns>The value, likewise.</returns>
    public static object? Read(ReadOnlySpan<byte> part, int offset, string path, JsonTypeInfo type, InputErrors errors)
    {
        if (part.IndexOf("\"x-"u8) < 0 && TryRead(part, type, out object? value) is null)
        {
            return value;
        }

        // Everything is overwritten by as many spaces as it is long, so that offsets stay those of the input.
        byte[] copy = part.ToArray();
        Repair repair = new(copy, offset, path, type, errors);
        return repair.TryPrepare() ? ReadRepeatedly(copy, type, repair) : null;
    }

    private static object? ReadRepeatedly(byte[] copy, JsonTypeInfo type, Repair repair)
    {
        int attempts = Math.Max(5, Math.Min(MaximumErrors, BytesReadAgain / Math.Max(copy.Length, 1)));
        for (int attempt = 0; attempt < attempts; attempt++)
        {
            JsonException? error = TryRead(copy, type, out object? value);
            if (error is null)
            {
                return value;
            }

            if (!repair.TryMend(error))
            {
                return null;
            }
        }

        return null;
    }

    private static JsonException? TryRead(ReadOnlySpan<byte> utf8, JsonTypeInfo type, out object? value)
    {
        try
        {
            value = JsonSerializer.Deserialize(utf8, type);
            return null;
        }
        catch (JsonException exception)
        {
            value = null;
            return exception;
        }
        catch (ArgumentException exception)
        {
            // A rule or evidence of a user's own refuses a value in its constructor.
            value = null;
            return new JsonException(exception.Message, exception);
        }
    }
}
