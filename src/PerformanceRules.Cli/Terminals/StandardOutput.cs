namespace PerformanceRules.Cli.Terminals;

/// <summary>
/// Standard output that notices when nobody reads it any more. .NET's own stream drops what is written then, and a program would work on for nobody.
/// </summary>
internal sealed class StandardOutput(Stream console) : Stream
{
    private readonly Lazy<CancellationToken> _abandoned = new(Watch);

    /// <summary>Gets what is cancelled as soon as nobody reads the output any more. It is watched from the first time that this is asked for.</summary>
    public CancellationToken Abandoned => _abandoned.Value;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="AbandonedOutputException">Nobody reads it any more.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        console.Write(buffer);
        if (StandardHandles.IsAbandoned(StandardHandles.Output))
        {
            throw new AbandonedOutputException();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => console.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static CancellationToken Watch()
    {
#pragma warning disable CA2000 // It lives as long as the process, as the thread does.
        CancellationTokenSource abandoned = new();
#pragma warning restore CA2000
        Thread watch = new(() =>
        {
            if (StandardHandles.WaitUntilAbandoned(StandardHandles.Output))
            {
                abandoned.Cancel();
            }
        })
        {
            IsBackground = true,
            Name = "watch of standard output",
        };
        watch.Start();
        return abandoned.Token;
    }
}
