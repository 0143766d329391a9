using System.Buffers;

namespace PerformanceRules.Serialization;

/// <summary>Whole lines of a stream in a pooled array, or the one line that was too long to be held.</summary>
internal sealed class LineBlock(byte[] bytes, int length, long firstLine, bool isTooLong)
{
    /// <summary>Gets the lines, each with its end; only the last line of a stream may lack it. Empty for a line that was too long.</summary>
    public ReadOnlySpan<byte> Lines => bytes.AsSpan(0, length);

    /// <summary>Gets the number of the first line in the stream, 1 for the stream's first.</summary>
    public long FirstLine { get; } = firstLine;

    public bool IsTooLong { get; } = isTooLong;

    /// <summary>Gives the array back to the pool; the lines are gone then.</summary>
    public void Release()
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
