namespace PerformanceRules.Batch.Shards;

/// <summary>
/// A shard's output: written beside its place, forced to the disk, then renamed without overwriting. Whoever comes second finds it there, and drops their own.
/// </summary>
internal sealed class ShardFile : Stream
{
    public const string TemporaryEnding = ".partial";

    private readonly string _path;
    private readonly string _temporary;
    private readonly FileStream _file;
    private readonly Sha256Sum _sum = new();

    public ShardFile(string path)
    {
        _path = path;
        _temporary = path + "." + Guid.NewGuid().ToString("N") + TemporaryEnding;
        _file = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    public long BytesWritten { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => BytesWritten;

    public override long Position
    {
        get => BytesWritten;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        _file.Write(buffer, offset, count);
        _sum.Add(buffer, offset, count);
        BytesWritten += count;
    }

    public override void Flush() => _file.Flush();

    /// <summary>Puts the file in its place, unless the same one is there already.</summary>
    /// <returns>The SHA-256 of the file.</returns>
    /// <exception cref="BatchException">Another file is there.</exception>
    public string Commit(CancellationToken cancellation)
    {
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        string sha256 = _sum.End();
        try
        {
            File.Move(_temporary, _path);
        }
        catch (IOException) when (File.Exists(_path))
        {
            if (Sha256Sum.OfFile(_path, cancellation) != sha256)
            {
                throw new BatchException(BatchFault.OutputChanged, _path, "The file is not what this batch writes there. Move it away, and run the batch again.");
            }
        }

        return sha256;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // What was not put in its place goes away.
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
            _sum.Dispose();
            File.Delete(_temporary);
        }

        base.Dispose(disposing);
    }
}
