using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>Reads a stream to its end, but never more of it than the largest input.</summary>
internal static class BoundedStream
{
    /// <exception cref="UnreadableInputException">The stream is longer than any input is.</exception>
    public static byte[] ReadToEnd(Stream stream)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > InputText.MaximumBytes)
            {
                throw new UnreadableInputException([new InputError("$", 1, 1, LocalizedMessage.Of($"The input has more than {InputText.MaximumBytes} bytes."))]);
            }
        }

        return copy.ToArray();
    }
}
