using System.Buffers;

namespace PerformanceRules.Testing;

/// <summary>A growing buffer to write JSON to, on every target.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>
{
    private const int Least = 256;

    private byte[] _bytes = new byte[4096];
    private int _count;

    public byte[] ToArray() => _bytes.AsSpan(0, _count).ToArray();

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int needed = _count + Math.Max(sizeHint, Least);
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(needed, _bytes.Length * 2));
        }

        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
