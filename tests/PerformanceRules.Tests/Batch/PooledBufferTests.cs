using System.Buffers;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.Batch;

/// <summary>The buffer that reports are written into: it holds what it is given, however much that is, and is empty when it has been given back.</summary>
public sealed class PooledBufferTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(5000)]
    public void It_grows_with_what_is_written(int part)
    {
        byte[] expected = [.. Enumerable.Range(0, 70_000).Select(static index => (byte)(index % 251))];
        PooledBuffer buffer = new();
        for (int start = 0; start < expected.Length; start += part)
        {
            ReadOnlySpan<byte> next = expected.AsSpan(start, Math.Min(part, expected.Length - start));
            if (next.Length == 1)
            {
                buffer.Append(next[0]);
            }
            else
            {
                buffer.Write(next);
            }
        }

        Assert.Equal(expected, buffer.Written.ToArray());
        buffer.Release();
        Assert.Equal(0, buffer.Length);
    }
}
