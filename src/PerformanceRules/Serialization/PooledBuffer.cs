using System.Buffers;

namespace PerformanceRules.Serialization;

/// <summary>Bytes that grow in arrays of the shared pool, for output that is written out and forgotten.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>
{
    private const int SmallestSize = 4096;

    private byte[] _bytes = [];

    public int Length { get; private set; }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    public void Append(byte value)
    {
        GetSpan(1)[0] = value;
        Length++;
    }

    /// <summary>Gets what has been written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void CopyTo(Stream stream) => stream.Write(_bytes, 0, Length);

    public Task CopyToAsync(Stream stream, CancellationToken cancellationToken) => stream.WriteAsync(_bytes, 0, Length, cancellationToken);

    public string ToText() => System.Text.Encoding.UTF8.GetString(_bytes, 0, Length);

    /// <summary>Gives the array back to the pool; the bytes are gone then.</summary>
    public void Release()
    {
        Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private void Reserve(int size)
    {
        int needed = Length + Math.Max(size, 1);
        if (needed <= _bytes.Length)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Max(needed, SmallestSize), _bytes.Length * 2));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        Return(_bytes);
        _bytes = larger;
    }

    private static void Return(byte[] bytes)
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
