using System.Text;
using System.Text.Json;
using PerformanceRules.Benchmarks.Peers;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>A stream of so many lines, each the seed's sheet, that is never held whole.</summary>
internal sealed class Lines(long count) : Stream
{
    private static readonly byte[] Line = CreateLine();

    private long _position;

    public static ReadOnlySpan<byte> One => Line.AsSpan(0, Line.Length - 1);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => count * Line.Length;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int done = 0;
        while (done < count && _position < Length)
        {
            int from = (int)(_position % Line.Length);
            int take = Math.Min(Line.Length - from, count - done);
            Line.AsSpan(from, take).CopyTo(buffer.AsSpan(offset + done));
            done += take;
            _position += take;
        }

        return done;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static byte[] CreateLine()
    {
        using JsonDocument sheet = JsonDocument.Parse(SeedSheet.Json);
        using MemoryStream line = new();
        using (Utf8JsonWriter writer = new(line, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            sheet.WriteTo(writer);
        }

        return [.. line.ToArray(), (byte)'\n'];
    }
}
