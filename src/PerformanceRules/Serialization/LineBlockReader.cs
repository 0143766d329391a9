using System.Buffers;

namespace PerformanceRules.Serialization;

/// <summary>Cuts a stream into blocks of whole lines, and holds no more of it than one block and one line.</summary>
internal sealed class LineBlockReader(Stream stream, int maximumLineBytes)
{
    private const int BlockBytes = 128 * 1024;

    // A line may end in \r\n, which does not count.
    private readonly int _largest = Math.Max(BlockBytes, maximumLineBytes > int.MaxValue / 2 ? int.MaxValue / 2 : maximumLineBytes + 2);

    private byte[] _rest = [];
    private long _line = 1;
    private bool _ended;

    public IEnumerable<LineBlock> Blocks()
    {
        while (Next() is { } block)
        {
            yield return block;
        }
    }

    private LineBlock? Next()
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Math.Max(BlockBytes, _rest.Length));
        int length = _rest.Length;
        _rest.CopyTo(bytes, 0);
        _rest = [];
        if (TryCut(bytes, searchFrom: 0, length) is { } left)
        {
            return left;
        }

        while (!_ended)
        {
            if (length == bytes.Length)
            {
                if (length >= _largest)
                {
                    return TooLong(bytes);
                }

                bytes = Grow(bytes, length);
            }

            int read = stream.Read(bytes, length, bytes.Length - length);
            _ended = read == 0;
            length += read;
            if (TryCut(bytes, length - read, length) is { } block)
            {
                return block;
            }
        }

        if (length > 0)
        {
            return Whole(bytes, length);
        }

        ArrayPool<byte>.Shared.Return(bytes);
        return null;
    }

    // Takes what stands before the last line end, and keeps what stands behind it for the next block.
    private LineBlock? TryCut(byte[] bytes, int searchFrom, int length)
    {
        int lineEnd = bytes.AsSpan(searchFrom, length - searchFrom).LastIndexOf((byte)'\n');
        if (lineEnd < 0)
        {
            return null;
        }

        int whole = searchFrom + lineEnd + 1;
        _rest = bytes.AsSpan(whole, length - whole).ToArray();
        return Whole(bytes, whole);
    }

    private LineBlock Whole(byte[] bytes, int length)
    {
        LineBlock block = new(bytes, length, _line, isTooLong: false);
        _line += CountLineEnds(block.Lines);
        return block;
    }

    private LineBlock TooLong(byte[] bytes)
    {
        int lineEnd = -1;
        while (lineEnd < 0 && !_ended)
        {
            int read = stream.Read(bytes, 0, bytes.Length);
            _ended = read == 0;
            lineEnd = bytes.AsSpan(0, read).IndexOf((byte)'\n');
            _rest = lineEnd < 0 ? [] : bytes.AsSpan(lineEnd + 1, read - lineEnd - 1).ToArray();
        }

        return new LineBlock(bytes, 0, _line++, isTooLong: true);
    }

    private static byte[] Grow(byte[] bytes, int length)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
        bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        return larger;
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
}
