using System.Buffers;
using System.IO.Pipelines;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>Reads an input to its end, but never more of it than the largest input.</summary>
internal static class BoundedInput
{
    private const int BufferSize = 81920;

    /// <exception cref="UnreadableInputException">The stream is longer than any input is.</exception>
    public static byte[] ReadToEnd(Stream stream)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[BufferSize];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            Take(copy, buffer, read);
        }

        return copy.ToArray();
    }

    /// <exception cref="UnreadableInputException">The stream is longer than any input is.</exception>
    public static async Task<byte[]> ReadToEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[BufferSize];
        int read;
#pragma warning disable CA1835 // The overload for Memory is not there on .NET Standard 2.0, and one code serves all targets.
        while ((read = await stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false)) > 0)
#pragma warning restore CA1835
        {
            Take(copy, buffer, read);
        }

        return copy.ToArray();
    }

    /// <exception cref="UnreadableInputException">The pipe holds more than any input does.</exception>
    public static async Task<byte[]> ReadToEndAsync(PipeReader pipe, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            ReadOnlySequence<byte> buffer = result.Buffer;
            if (result.IsCompleted || buffer.Length > InputText.MaximumBytes)
            {
                byte[] bytes = buffer.Length > InputText.MaximumBytes ? [] : buffer.ToArray();
                bool isTooLarge = buffer.Length > InputText.MaximumBytes;
                pipe.AdvanceTo(buffer.End);
                return isTooLarge ? throw TooLarge() : bytes;
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
            cancellationToken.ThrowIfCancellationRequested();
            if (result.IsCanceled)
            {
                throw new OperationCanceledException("The reading of the pipe was cancelled.");
            }
        }
    }

    /// <exception cref="UnreadableInputException">There are more bytes than any input has.</exception>
    public static byte[] ToArray(in ReadOnlySequence<byte> bytes) => bytes.Length > InputText.MaximumBytes ? throw TooLarge() : bytes.ToArray();

    private static void Take(MemoryStream copy, byte[] buffer, int count)
    {
        copy.Write(buffer, 0, count);
        if (copy.Length > InputText.MaximumBytes)
        {
            throw TooLarge();
        }
    }

    private static UnreadableInputException TooLarge() =>
        new([new InputError("$", 1, 1, LocalizedMessage.Of($"The input has more than {InputText.MaximumBytes} bytes."))]);
}
