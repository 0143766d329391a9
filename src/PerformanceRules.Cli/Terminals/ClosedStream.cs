namespace PerformanceRules.Cli.Terminals;

/// <summary>Standard input or output that was closed before the process began: whoever uses it is told.</summary>
internal sealed class ClosedStream(string name) : Stream
{
    private const int BadFile = 9;
    private const int InvalidHandle = unchecked((int)0x80070006);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw Closed();

    public override void Write(byte[] buffer, int offset, int count) => throw Closed();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private IOException Closed() => new(name + " is closed", OperatingSystem.IsWindows() ? InvalidHandle : BadFile);
}
