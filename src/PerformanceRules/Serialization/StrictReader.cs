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

    /// <summary>Reads a part that was taken out of the input.</summary>
    /// <param name="part">The part.</param>
    /// <param name="start">Where it begins in the input.</param>
    /// <param name="path">The path of the part.</param>
    /// <param name="type">What to read.</param>
    /// <param name="errors">Takes the errors.</param>
    /// <returns>The value; of no use where there are errors.</returns>
    public static object? Read(ReadOnlySpan<byte> part, int start, string path, JsonTypeInfo type, InputErrors errors)
    {
        if (part.IndexOf("\"x-"u8) < 0 && TryRead(part, type, out object? value) is null)
        {
            return value;
        }

        // Everything is overwritten by as many spaces as it is long, so that offsets stay those of the input.
        byte[] copy = part.ToArray();
        Repair repair = new(copy, start, path, type, errors);
        return repair.TryPrepare() ? ReadRepeatedly(copy, type, repair, errors) : null;
    }

    private static object? ReadRepeatedly(byte[] copy, JsonTypeInfo type, Repair repair, InputErrors errors)
    {
        while (!errors.IsFull)
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
#pragma warning disable CA1031 // A rule or evidence of a user's own may refuse a value in any way: it becomes an error that carries the message.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            value = null;
            return new JsonException(exception.Message, exception);
        }
    }
}
