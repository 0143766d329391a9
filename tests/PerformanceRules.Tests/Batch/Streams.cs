using System.Buffers;

namespace PerformanceRules.Tests.Batch;

/// <summary>A stream whose reading never ends and cannot be cancelled, as that of a console.</summary>
internal sealed class DeafStream : MemoryStream
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(new TaskCompletionSource<int>().Task);
}

/// <summary>A stream that breaks off once everything has been read.</summary>
internal sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await base.ReadAsync(buffer, cancellationToken);
        return read > 0 ? read : throw new IOException("The line is cut.");
    }
}

/// <summary>A stream that refuses whatever would hold up a thread, as a web server's streams do.</summary>
internal sealed class AsynchronousStream(Stream inner) : Stream
{
    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => inner.CanWrite;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return await inner.ReadAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        await inner.WriteAsync(buffer, cancellationToken);
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => throw Refused();

    public override int Read(byte[] buffer, int offset, int count) => throw Refused();

    public override void Write(byte[] buffer, int offset, int count) => throw Refused();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static InvalidOperationException Refused() => new("Synchronous operations are disallowed.");
}

/// <summary>A pool that knows how many of its bytes were in use at most.</summary>
internal sealed class CountingPool : MemoryPool<byte>
{
    private int _held;

    public int MostHeld { get; private set; }

    public override int MaxBufferSize => Shared.MaxBufferSize;

    public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
    {
        IMemoryOwner<byte> rented = Shared.Rent(minBufferSize);
        _held += rented.Memory.Length;
        MostHeld = Math.Max(MostHeld, _held);
        return new Held(this, rented);
    }

    protected override void Dispose(bool disposing)
    {
    }

    private sealed class Held(CountingPool pool, IMemoryOwner<byte> rented) : IMemoryOwner<byte>
    {
        public Memory<byte> Memory => rented.Memory;

        public void Dispose()
        {
            pool._held -= rented.Memory.Length;
            rented.Dispose();
        }
    }
}
