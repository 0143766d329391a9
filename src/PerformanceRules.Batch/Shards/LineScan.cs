using System.IO.Compression;

namespace PerformanceRules.Batch.Shards;

/// <summary>Goes over a range of a file once: where it ends on a whole line, how many lines it has, and its hash.</summary>
internal static class LineScan
{
    private const int BufferBytes = 1024 * 1024;

    /// <summary>Scans the lines that begin in a range: the last of them may end behind it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="from">Where a line begins.</param>
    /// <param name="to">The end of the range.</param>
    /// <param name="length">The length of the file when the batch began: what has been added since is no part of it.</param>
    /// <param name="cancellation">Stops the scan.</param>
    public static async Task<(long Bytes, long Lines, string Sha256)> OfRangeAsync(string path, long from, long to, long length, CancellationToken cancellation)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, useAsync: true);
        using Sha256Sum sum = new();
        file.Seek(from, SeekOrigin.Begin);
        byte[] buffer = new byte[BufferBytes];
        long bytes = 0;
        long lines = 0;
        bool endsInLine = false;
        while (true)
        {
            int read = await file.ReadAsync(buffer, 0, (int)Math.Min(buffer.Length, length - from - bytes), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                return (bytes, lines + (endsInLine ? 1 : 0), sum.End());
            }

            // The byte before the end of the range ends a line, or the first line end behind it does.
            int last = (int)Math.Min(Math.Max(to - 1 - (from + bytes), 0), read);
            int end = Array.IndexOf(buffer, (byte)'\n', last, read - last);
            int taken = end < 0 ? read : end + 1;
            sum.Add(buffer, 0, taken);
            lines += CountLineEnds(buffer.AsSpan(0, taken));
            endsInLine = buffer[taken - 1] != '\n';
            bytes += taken;
            if (end >= 0)
            {
                return (bytes, lines, sum.End());
            }
        }
    }

    /// <summary>Scans a compressed file: the hash is of the file, the lines are those inside.</summary>
    public static async Task<(long Lines, string Sha256)> OfCompressedAsync(string path, CancellationToken cancellation)
    {
        using FileStream file = File.OpenRead(path);
        using GZipStream text = new(file, CompressionMode.Decompress);
        byte[] buffer = new byte[BufferBytes];
        long lines = 0;
        bool endsInLine = false;
        for (int read; (read = await text.ReadAsync(buffer, 0, buffer.Length, cancellation).ConfigureAwait(false)) > 0;)
        {
            lines += CountLineEnds(buffer.AsSpan(0, read));
            endsInLine = buffer[read - 1] != '\n';
        }

        return (lines + (endsInLine ? 1 : 0), Sha256Sum.OfFile(path, cancellation));
    }

    public static int CountLineEnds(ReadOnlySpan<byte> text)
    {
        int count = 0;
        for (int next; (next = text.IndexOf((byte)'\n')) >= 0; text = text.Slice(next + 1))
        {
            count++;
        }

        return count;
    }
}
