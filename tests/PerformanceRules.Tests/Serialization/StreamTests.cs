using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>Every format is read and written alike from every source and to every target, and asynchronously without a synchronous call.</summary>
public sealed class StreamTests
{
    private static readonly PerformanceJson Json = PerformanceEvaluator.Default.Json;
    private static readonly Submission Sheet = SoundSheet.Submission();
    private static readonly byte[] SheetJson = Encoding.UTF8.GetBytes(Json.WriteSubmission(Sheet));
    private static readonly Rulebook Rulebook = PerformanceEvaluator.Default.Rulebooks.Find("mof.project-expenditure@2020", 2020);
    private static readonly byte[] RulebookJson = Encoding.UTF8.GetBytes(Json.WriteRulebook(Rulebook));

    [Fact]
    public async Task Submission_is_read_from_every_source()
    {
        Submission[] read =
        [
            Json.ReadSubmission(Encoding.UTF8.GetString(SheetJson)),
            Json.ReadSubmission(SheetJson),
            Json.ReadSubmission(Pieces(SheetJson)),
            Json.ReadSubmission(new ReadOnlySequence<byte>(SheetJson)),
            Json.ReadSubmission(new MemoryStream(SheetJson)),
            await Json.ReadSubmissionAsync(new AsynchronousStream(SheetJson)),
            await Json.ReadSubmissionAsync(PipeReader.Create(new AsynchronousStream(SheetJson), new StreamPipeReaderOptions(bufferSize: 16))),
        ];

        Assert.All(read, static one => Assert.Equal(SheetJson, Encoding.UTF8.GetBytes(Json.WriteSubmission(one))));
    }

    [Fact]
    public async Task Rulebook_is_read_from_every_source()
    {
        Rulebook[] read =
        [
            Json.ReadRulebook(Encoding.UTF8.GetString(RulebookJson)),
            Json.ReadRulebook(RulebookJson),
            Json.ReadRulebook(Pieces(RulebookJson)),
            Json.ReadRulebook(new MemoryStream(RulebookJson)),
            await Json.ReadRulebookAsync(new AsynchronousStream(RulebookJson)),
            await Json.ReadRulebookAsync(PipeReader.Create(new AsynchronousStream(RulebookJson))),
        ];

        Assert.All(read, static one => Assert.Equal(RulebookJson, Encoding.UTF8.GetBytes(Json.WriteRulebook(one))));
    }

    [Fact]
    public async Task Every_format_is_written_to_every_target()
    {
        EvaluationReport report = PerformanceEvaluator.Default.Evaluate(Sheet);

        await AssertAlike(
            Json.WriteReport(report, Language.English),
            output => Json.WriteReport(output, report, Language.English),
            stream => Json.WriteReport(stream, report, Language.English),
            stream => Json.WriteReportAsync(stream, report, Language.English),
            pipe => Json.WriteReportAsync(pipe, report, Language.English));
        await AssertAlike(
            Json.WriteSubmission(Sheet),
            output => Json.WriteSubmission(output, Sheet),
            stream => Json.WriteSubmission(stream, Sheet),
            stream => Json.WriteSubmissionAsync(stream, Sheet),
            pipe => Json.WriteSubmissionAsync(pipe, Sheet));
        await AssertAlike(
            Json.WriteRulebook(Rulebook),
            output => Json.WriteRulebook(output, Rulebook),
            stream => Json.WriteRulebook(stream, Rulebook),
            stream => Json.WriteRulebookAsync(stream, Rulebook),
            pipe => Json.WriteRulebookAsync(pipe, Rulebook));
    }

    [Fact]
    public void Format_is_a_value_inside_a_text_of_the_user()
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("sheet");
            Json.WriteSubmission(writer, Sheet);
            writer.WriteEndObject();
        }

        using JsonDocument whole = JsonDocument.Parse(output.WrittenMemory);
        Assert.Equal(Sheet.Unit, whole.RootElement.GetProperty("sheet").GetProperty("unit").GetString());
    }

    [Fact]
    public async Task Asynchronous_reading_and_writing_are_cancelled()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Json.ReadSubmissionAsync(new AsynchronousStream(SheetJson), source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Json.WriteSubmissionAsync(new AsynchronousStream([]), Sheet, cancellationToken: source.Token));
    }

    [Fact]
    public async Task More_than_the_largest_input_is_refused()
    {
        byte[] large = new byte[(16 * 1024 * 1024) + 1];
        large.AsSpan().Fill((byte)' ');

        await Assert.ThrowsAsync<UnreadableInputException>(() => Json.ReadSubmissionAsync(new AsynchronousStream(large)));
        await Assert.ThrowsAsync<UnreadableInputException>(() => Json.ReadSubmissionAsync(PipeReader.Create(new AsynchronousStream(large))));
        Assert.Throws<UnreadableInputException>(() => Json.ReadSubmission(Pieces(large)));
    }

    private static async Task AssertAlike(
        string expected, Action<IBufferWriter<byte>> buffer, Action<Stream> stream, Func<Stream, Task> asynchronous, Func<PipeWriter, Task> pipe)
    {
        ArrayBufferWriter<byte> written = new();
        buffer(written);
        Assert.Equal(expected, Encoding.UTF8.GetString(written.WrittenSpan));
        using MemoryStream synchronous = new();
        stream(synchronous);
        Assert.Equal(expected, Encoding.UTF8.GetString(synchronous.ToArray()));
        using AsynchronousStream target = new([]);
        await asynchronous(target);
        Assert.Equal(expected, Encoding.UTF8.GetString(target.ToArray()));
        using AsynchronousStream piped = new([]);
        PipeWriter writer = PipeWriter.Create(piped, new StreamPipeWriterOptions(leaveOpen: true));
        await pipe(writer);
        await writer.CompleteAsync();
        Assert.Equal(expected, Encoding.UTF8.GetString(piped.ToArray()));
    }

    private static ReadOnlySequence<byte> Pieces(byte[] bytes)
    {
        Piece first = new(bytes.AsMemory(0, 1), null);
        Piece last = new(bytes.AsMemory(1), first);
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                RunningIndex = before.RunningIndex + before.Memory.Length;
                before.Next = this;
            }
        }
    }

    /// <summary>What Kestrel's body is by default: it refuses every synchronous call.</summary>
    private sealed class AsynchronousStream(byte[] content) : Stream
    {
        private readonly MemoryStream _content = new(content);
        private readonly MemoryStream _written = new();

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public byte[] ToArray() => _written.ToArray();

        public override int Read(byte[] buffer, int offset, int count) => throw Synchronous();

        public override void Write(byte[] buffer, int offset, int count) => throw Synchronous();

        public override void Flush() => throw Synchronous();

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            return _content.Read(buffer.Span);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            _written.Write(buffer.Span);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        private static InvalidOperationException Synchronous() => new("Synchronous operations are disallowed.");
    }
}
