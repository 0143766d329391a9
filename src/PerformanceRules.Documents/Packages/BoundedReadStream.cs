using PerformanceRules.Documents.Files;

namespace PerformanceRules.Documents.Packages;

/// <summary>Reads another stream, but no more of it than is left of a budget: what a package says of its own size may be a lie.</summary>
internal sealed class BoundedReadStream(Stream inner, long budget) : Stream
{
    /// <summary>Gets how many bytes were read.</summary>
    public long Taken { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Taken;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = inner.Read(buffer, offset, count);
        Taken += read;
        return Taken <= budget
            ? read
            : throw new UnreadableDocumentException($"文件解压后超过 {DocumentLimits.UnpackedBytes / 1024 / 1024} MiB，自评表没有这么大。", $"The file unpacks to more than {DocumentLimits.UnpackedBytes / 1024 / 1024} MiB; no form does.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
