using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace PerformanceRules.Serialization;

/// <summary>Cuts what comes through a pipe into blocks of whole lines, as they come, and holds no more of it than one block and one line.</summary>
internal sealed class LineBlockReader(PipeReader input, int maximumLineBytes)
{
    /// <summary>How many bytes are read at a time, and a block has at most, unless a single line is longer.</summary>
    public const int BlockBytes = 128 * 1024;

    // A line may end in \r\n, which does not count.
    private readonly int _longest = Math.Min(maximumLineBytes, int.MaxValue / 2) + 2;

    private long _line = 1;
    private bool _isSkipping;

    public async IAsyncEnumerable<LineBlock> BlocksAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        long searched = 0;
        while (true)
        {
            ReadResult result = await input.ReadAsync(cancellation).ConfigureAwait(false);
            if (result.IsCanceled)
            {
                throw new OperationCanceledException();
            }

            LineCut cut = Cut(result.Buffer, searched, result.IsCompleted);
            bool isEnd = result.IsCompleted && cut.Length == result.Buffer.Length;
            LineBlock? block = cut.Length > 0 || (isEnd && _isSkipping) ? Take(result.Buffer.Slice(0, cut.Length), cut) : null;
            SequencePosition taken = result.Buffer.GetPosition(cut.Length);
            input.AdvanceTo(taken, cut.IsAll ? result.Buffer.End : taken);
            searched = cut.Searched;
            if (block is not null)
            {
                yield return block;
            }

            if (isEnd)
            {
                yield break;
            }
        }
    }

    /// <summary>Finds how much of the bytes at hand makes up the next block; nothing where a line is not complete.</summary>
    private LineCut Cut(in ReadOnlySequence<byte> bytes, long searched, bool isLast)
    {
        ReadOnlySequence<byte> window = bytes.Slice(0, Math.Min(bytes.Length, BlockBytes));
        if (!_isSkipping && AfterLastLineEnd(window, searched) is > 0 and long whole)
        {
            return new LineCut(whole, IsAll: window.Length == bytes.Length, Searched: window.Length == bytes.Length ? bytes.Length - whole : 0, IsLine: true);
        }

        // One line that is longer than a block, or the rest of one that is too long.
        if (AfterFirstLineEnd(bytes, searched) is > 0 and long line)
        {
            return new LineCut(line, IsAll: false, Searched: 0, IsLine: true);
        }

        if (isLast)
        {
            return new LineCut(bytes.Length, IsAll: true, Searched: 0, IsLine: true);
        }

        return bytes.Length > _longest
            ? new LineCut(bytes.Length, IsAll: true, Searched: 0, IsLine: false)
            : new LineCut(0, IsAll: true, Searched: bytes.Length, IsLine: false);
    }

    private LineBlock? Take(in ReadOnlySequence<byte> bytes, LineCut cut)
    {
        bool isTooLong = _isSkipping || (bytes.Length > _longest && bytes.Length > BlockBytes);
        _isSkipping = !cut.IsLine;
        if (_isSkipping)
        {
            return null;
        }

        if (isTooLong)
        {
            return new LineBlock([], 0, _line++, isTooLong: true);
        }

        int length = (int)bytes.Length;
        byte[] copy = ArrayPool<byte>.Shared.Rent(length);
        bytes.CopyTo(copy);
        LineBlock block = new(copy, length, _line, isTooLong: false);
        _line += CountLineEnds(block.Lines);
        return block;
    }

    private static long AfterLastLineEnd(in ReadOnlySequence<byte> bytes, long from)
    {
        long found = 0;
        long start = 0;
        foreach (ReadOnlyMemory<byte> segment in bytes)
        {
            int skipped = (int)Math.Min(Math.Max(from - start, 0), segment.Length);
            int lineEnd = segment.Span.Slice(skipped).LastIndexOf((byte)'\n');
            found = lineEnd < 0 ? found : start + skipped + lineEnd + 1;
            start += segment.Length;
        }

        return found;
    }

    private static long AfterFirstLineEnd(in ReadOnlySequence<byte> bytes, long from)
    {
        long start = 0;
        foreach (ReadOnlyMemory<byte> segment in bytes)
        {
            int skipped = (int)Math.Min(Math.Max(from - start, 0), segment.Length);
            int lineEnd = segment.Span.Slice(skipped).IndexOf((byte)'\n');
            if (lineEnd >= 0)
            {
                return start + skipped + lineEnd + 1;
            }

            start += segment.Length;
        }

        return 0;
    }

    private static int CountLineEnds(ReadOnlySpan<byte> text)
    {
        int count = 0;
        for (int next; (next = text.IndexOf((byte)'\n')) >= 0; text = text.Slice(next + 1))
        {
            count++;
        }

        return count;
    }

    /// <summary>How much is taken.</summary>
    /// <param name="Length">How many bytes are taken.</param>
    /// <param name="IsAll">Whether all bytes at hand have been looked at, so that more have to come.</param>
    /// <param name="Searched">How many of the bytes that are left are known to hold no line end.</param>
    /// <param name="IsLine">Whether what is taken ends with a line, and is not only the beginning of one that is too long.</param>
    private readonly record struct LineCut(long Length, bool IsAll, long Searched, bool IsLine);
}
