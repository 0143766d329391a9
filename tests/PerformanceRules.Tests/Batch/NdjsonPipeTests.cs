using System.IO.Pipelines;
using System.Text;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.Batch;

/// <summary>Reports come as soon as their line has come, and whoever goes away ends the work: a program may ask line by line.</summary>
public sealed class NdjsonPipeTests
{
    // Nothing here takes longer than the scoring of a sheet: only a report that never comes takes so long.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly NdjsonScorer Scorer = new(PerformanceEvaluator.Default);

    private readonly Pipe _input = new();
    private readonly Pipe _output = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_report_is_written_before_the_next_line_is_waited_for(int degreeOfParallelism)
    {
        Task<NdjsonSummary> scoring = Scorer.ScoreAsync(_input.Reader, _output.Writer, new NdjsonOptions { DegreeOfParallelism = degreeOfParallelism }, default);
        for (int line = 0; line < 4; line++)
        {
            await WriteAsync(SeedSheet.Line("unit " + line) + "\n");
            Assert.Contains("\"unit\":\"unit " + line + "\"", await ReadLineAsync(), StringComparison.Ordinal);
        }

        await WriteAsync("{\n");
        Assert.StartsWith("{\"line\":5,\"error\":", await ReadLineAsync(), StringComparison.Ordinal);
        await _input.Writer.CompleteAsync();
        Assert.Equal(new NdjsonSummary(4, 0, 1), await scoring.WaitAsync(Patience));
    }

    [Fact]
    public async Task Cancellation_does_not_wait_for_the_next_line()
    {
        using CancellationTokenSource source = new();
        Task<NdjsonSummary> scoring = Scorer.ScoreAsync(_input.Reader, _output.Writer, new NdjsonOptions(), source.Token);
        await WriteAsync(SeedSheet.Line("a") + "\n");
        await ReadLineAsync();

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scoring.WaitAsync(Patience));
    }

    [Fact]
    public async Task Cancellation_does_not_wait_for_an_input_that_does_not_listen()
    {
        using CancellationTokenSource source = new();
        using MemoryStream output = new();
        await using DeafStream input = new();
        Task<NdjsonSummary> scoring = Scorer.ScoreAsync(input, output, new NdjsonOptions(), source.Token);

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scoring.WaitAsync(Patience));
    }

    [Fact]
    public async Task The_work_ends_when_nobody_reads_its_output_any_more()
    {
        Task<NdjsonSummary> scoring = Scorer.ScoreAsync(_input.Reader, _output.Writer, new NdjsonOptions(), default);
        await WriteAsync(SeedSheet.Line("a") + "\n");
        await ReadLineAsync();
        await _output.Reader.CompleteAsync();
        await WriteAsync(SeedSheet.Line("b") + "\n");

        Assert.Equal(2, (await scoring.WaitAsync(Patience)).Reports);
    }

    [Fact]
    public async Task Whoever_takes_reports_slowly_slows_down_the_reading()
    {
        Task<NdjsonSummary> scoring = Scorer.ScoreAsync(_input.Reader, _output.Writer, new NdjsonOptions { DegreeOfParallelism = 2 }, default);
        byte[] line = Encoding.UTF8.GetBytes(SeedSheet.Line("a") + "\n");
        int written = 0;
        Task flush = Task.CompletedTask;
        while (flush.IsCompleted && written < 10_000)
        {
            flush = _input.Writer.WriteAsync(line).AsTask();
            written++;
            await Task.WhenAny(flush, Task.Delay(TimeSpan.FromMilliseconds(500)));
        }

        Assert.False(flush.IsCompleted, "Ten thousand lines were taken although nobody took a report.");
        Task<int> reports = CountLinesAsync();
        await flush.WaitAsync(Patience);
        await _input.Writer.CompleteAsync();
        Assert.Equal(written, (await scoring.WaitAsync(Patience)).Reports);
        await _output.Writer.CompleteAsync();
        Assert.Equal(written, await reports.WaitAsync(Patience));
    }

    [Fact]
    public async Task Nothing_is_read_or_written_in_a_way_that_holds_up_a_thread()
    {
        byte[] line = Encoding.UTF8.GetBytes(SeedSheet.Line("a") + "\n");
        using MemoryStream output = new();
        await using AsynchronousStream input = new(new MemoryStream([.. line, .. line]));
        await using AsynchronousStream reports = new(output);

        Assert.Equal(2, (await Scorer.ScoreAsync(input, reports, new NdjsonOptions(), default)).Reports);
        Assert.Equal(2, output.ToArray().Count(static value => value == '\n'));
    }

    [Fact]
    public async Task A_fault_of_the_input_comes_after_the_reports_of_what_came_before()
    {
        using MemoryStream output = new();
        await using BreakingStream input = new(Encoding.UTF8.GetBytes(SeedSheet.Line("a") + "\n"));
        await Assert.ThrowsAsync<IOException>(() => Scorer.ScoreAsync(input, output, new NdjsonOptions(), default));
        Assert.Equal(1, output.ToArray().Count(static value => value == '\n'));
    }

    private async Task WriteAsync(string text) => await _input.Writer.WriteAsync(Encoding.UTF8.GetBytes(text));

    private async Task<string> ReadLineAsync()
    {
        while (true)
        {
            ReadResult result = await _output.Reader.ReadAsync().AsTask().WaitAsync(Patience);
            Assert.False(result.IsCompleted && result.Buffer.IsEmpty);
            string text = Encoding.UTF8.GetString(result.Buffer);
            bool isLine = text.EndsWith('\n');
            _output.Reader.AdvanceTo(isLine ? result.Buffer.End : result.Buffer.Start, result.Buffer.End);
            if (isLine)
            {
                return text;
            }
        }
    }

    private async Task<int> CountLinesAsync()
    {
        int count = 0;
        while (true)
        {
            ReadResult result = await _output.Reader.ReadAsync();
            count += Encoding.UTF8.GetString(result.Buffer).Count(static character => character == '\n');
            _output.Reader.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted)
            {
                return count;
            }
        }
    }
}
