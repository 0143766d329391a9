using System.Buffers;
using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <content>Where JSON is written to: every format is written to a buffer first, so that a stream is never called synchronously on an asynchronous path.</content>
public sealed partial class PerformanceJson
{
    private static Utf8JsonWriter Start(IBufferWriter<byte> output, bool indented) =>
        new(Guard.NotNull(output), indented ? IndentedOptions : CompactOptions);

    private static string ToText(Action<IBufferWriter<byte>> write)
    {
        PooledBuffer buffer = new();
        try
        {
            write(buffer);
            return buffer.ToText();
        }
        finally
        {
            buffer.Release();
        }
    }

    private static void WriteTo(Stream output, Action<IBufferWriter<byte>> write)
    {
        PooledBuffer buffer = new();
        try
        {
            write(buffer);
            buffer.CopyTo(output);
        }
        finally
        {
            buffer.Release();
        }
    }

    private static async Task WriteToAsync(Stream output, Action<IBufferWriter<byte>> write, CancellationToken cancellationToken)
    {
        PooledBuffer buffer = new();
        try
        {
            write(buffer);
            await buffer.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            buffer.Release();
        }
    }
}
