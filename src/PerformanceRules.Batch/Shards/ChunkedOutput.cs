namespace PerformanceRules.Batch.Shards;

/// <summary>
/// Hands on what is written in pieces of one size, whatever the pieces it came in, and passes on no flush: what a compressor makes of it depends on the
/// content alone.
/// </summary>
internal sealed class ChunkedOutput(Stream output) : Stream
{
    private readonly byte[] _chunk = new byte[256 * 1024];
    private int _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        while (count > 0)
        {
            int taken = Math.Min(count, _chunk.Length - _length);
            Buffer.BlockCopy(buffer, offset, _chunk, _length, taken);
            _length += taken;
            offset += taken;
            count -= taken;
            if (_length == _chunk.Length)
            {
                HandOn();
            }
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

#if NET8_0_OR_GREATER
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ReadOnlySpan<byte> rest = buffer.Span;
        while (!rest.IsEmpty)
        {
            int taken = Math.Min(rest.Length, _chunk.Length - _length);
            rest.Slice(0, taken).CopyTo(_chunk.AsSpan(_length));
            _length += taken;
            rest = rest.Slice(taken);
            if (_length == _chunk.Length)
            {
                HandOn();
            }
        }

        return ValueTask.CompletedTask;
    }
#endif

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Hands on what is left.</summary>
    public void End() => HandOn();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void HandOn()
    {
        output.Write(_chunk, 0, _length);
        _length = 0;
    }
}
