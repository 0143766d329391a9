using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Serialization;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Tests.Batch;

public sealed class NdjsonScorerTests
{
    private static readonly NdjsonOptions OneThread = new() { DegreeOfParallelism = 1 };

    private static async Task<(string[] Lines, NdjsonSummary Summary)> ScoreAsync(byte[] input, NdjsonOptions options, int largestRead = int.MaxValue)
    {
        using MemoryStream output = new();
        using Stream stream = new ShortReads(input, largestRead);
        NdjsonSummary summary = await new NdjsonScorer(PerformanceEvaluator.Default).ScoreAsync(stream, output, options, CancellationToken.None);
        string text = Encoding.UTF8.GetString(output.ToArray());
        Assert.True(text.Length == 0 || text.EndsWith('\n'));
        return (text.Split('\n', StringSplitOptions.RemoveEmptyEntries), summary);
    }

    private static Task<(string[] Lines, NdjsonSummary Summary)> ScoreAsync(string input) => ScoreAsync(Encoding.UTF8.GetBytes(input), OneThread);

    private static (int Line, string Path, string Message) ErrorIn(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        Assert.Equal(["line", "error"], document.RootElement.EnumerateObject().Select(static member => member.Name));
        JsonElement error = document.RootElement.GetProperty("error");
        return (document.RootElement.GetProperty("line").GetInt32(), error.GetProperty("path").GetString()!, error.GetProperty("message").GetString()!);
    }

    private static decimal ScoreIn(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("score").GetDecimal();
    }

    [Theory]
    [InlineData(1, int.MaxValue)]
    [InlineData(2, int.MaxValue)]
    [InlineData(5, 7777)]
    public async Task A_report_a_line_in_the_order_of_the_lines(int degreeOfParallelism, int largestRead)
    {
        string input = string.Concat(Enumerable.Range(0, 300).Select(static index => SeedSheet.LineWithMeetings("unit " + index, 16 - (index % 16)) + "\n"));
        (string[] lines, NdjsonSummary summary) = await ScoreAsync(Encoding.UTF8.GetBytes(input), new NdjsonOptions { DegreeOfParallelism = degreeOfParallelism }, largestRead);

        Assert.Equal(new NdjsonSummary(300, 0, 0), summary);
        Assert.Equal(300, lines.Length);
        for (int index = 0; index < lines.Length; index++)
        {
            Assert.Contains("\"unit\":\"unit " + index + "\"", lines[index], StringComparison.Ordinal);
            Assert.Equal(98.5m - (0.25m * (index % 16)), ScoreIn(lines[index]));
        }
    }

    [Fact]
    public async Task A_line_is_the_compact_report()
    {
        (string[] lines, _) = await ScoreAsync(Encoding.UTF8.GetBytes(SeedSheet.Line("甲")), OneThread with { Language = Language.English });
        System.Buffers.ArrayBufferWriter<byte> expected = new();
        PerformanceEvaluator.Default.Json.WriteReport(expected, PerformanceEvaluator.Default.Evaluate(SeedSheet.Submission("甲", 16)), new ReportJsonOptions { Language = Language.English, WithClauses = false, Indented = false });
        Assert.Equal(Encoding.UTF8.GetString(expected.WrittenSpan), Assert.Single(lines));
    }

    [Fact]
    public async Task A_bad_line_becomes_an_error_with_its_number_and_the_rest_goes_on()
    {
        string misspelt = SeedSheet.Line("b").Replace("\"failed\"", "\"faild\"", StringComparison.Ordinal);
        (string[] lines, NdjsonSummary summary) = await ScoreAsync(SeedSheet.Line("a") + "\n\n" + misspelt + "\n{\n" + SeedSheet.Line("c"));

        Assert.Equal(new NdjsonSummary(2, 0, 2), summary);
        Assert.Equal(4, summary.Lines);
        Assert.Equal(98.5m, ScoreIn(lines[0]));
        (int line, string path, string message) = ErrorIn(lines[1]);
        Assert.Equal((3, "$.indicators[9].evidence.faild"), (line, path));
        Assert.Contains("faild", message, StringComparison.Ordinal);
        Assert.Equal((4, "$"), (ErrorIn(lines[2]).Line, ErrorIn(lines[2]).Path));
        Assert.Equal(98.5m, ScoreIn(lines[3]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \t\r\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n")]
    public async Task Nothing_comes_of_blank_lines(string input)
    {
        (string[] lines, NdjsonSummary summary) = await ScoreAsync(input);
        Assert.Empty(lines);
        Assert.Equal(default, summary);
    }

    [Fact]
    public async Task A_byte_order_mark_and_carriage_returns_are_no_part_of_a_line()
    {
        (string[] lines, NdjsonSummary summary) = await ScoreAsync("\uFEFF" + SeedSheet.Line("a") + "\r\n" + SeedSheet.Line("b") + "\r\n");
        Assert.Equal(new NdjsonSummary(2, 0, 0), summary);
        Assert.All(lines, static line => Assert.Equal(98.5m, ScoreIn(line)));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_an_error_wherever_they_stand()
    {
        byte[] line = Encoding.UTF8.GetBytes(SeedSheet.Line("a").Replace("\"unit\"", "\"x-note\":\"?\",\"unit\"", StringComparison.Ordinal));
        line[Array.IndexOf(line, (byte)'?')] = 0xFF;
        (string[] lines, NdjsonSummary summary) = await ScoreAsync([.. line, (byte)'\n', .. Encoding.UTF8.GetBytes(SeedSheet.Line("b"))], OneThread);
        Assert.Equal(new NdjsonSummary(1, 0, 1), summary);
        Assert.Equal((1, "$", "The line is not UTF-8; save the file as UTF-8."), ErrorIn(lines[0]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_line_that_is_too_long_is_skipped_to_its_end(int degreeOfParallelism)
    {
        string longer = new('x', 3_000_000);
        string good = SeedSheet.Line("a");
        byte[] input = Encoding.UTF8.GetBytes(good + "\n" + longer + "\n" + good + "\n" + good + "\n" + longer + "y\r\n" + good + "\n" + longer);
        foreach (int largestRead in new[] { int.MaxValue, 100_000, 4096 })
        {
            NdjsonOptions options = new() { MaximumLineBytes = 10_000, DegreeOfParallelism = degreeOfParallelism };
            (string[] lines, NdjsonSummary summary) = await ScoreAsync(input, options, largestRead);

            Assert.Equal(new NdjsonSummary(4, 0, 3), summary);
            Assert.Equal(7, lines.Length);
            Assert.Equal(
                new[] { 2, 5, 7 }.Select(static line => (line, "$", "The line has more than 10000 bytes, which are the most that are read; put one submission on each line.")),
                new[] { 1, 4, 6 }.Select(index => ErrorIn(lines[index])));
            Assert.All(new[] { 0, 2, 3, 5 }, index => Assert.Equal(98.5m, ScoreIn(lines[index])));
        }
    }

    [Fact]
    public async Task The_longest_line_may_have_exactly_as_many_bytes_as_are_allowed()
    {
        string line = SeedSheet.Line("a");
        int length = Encoding.UTF8.GetByteCount(line);
        byte[] input = Encoding.UTF8.GetBytes(line + "\r\n");
        Assert.Equal(1, (await ScoreAsync(input, OneThread with { MaximumLineBytes = length })).Summary.Reports);
        Assert.Equal("$", ErrorIn(Assert.Single((await ScoreAsync(input, OneThread with { MaximumLineBytes = length - 1 })).Lines)).Path);
    }

    // Blocks grow by doubling: a line that just fills one still has its end to come.
    [Theory]
    [InlineData(262_142, "\r\n")]
    [InlineData(262_143, "\r\n")]
    [InlineData(262_144, "\n")]
    [InlineData(262_144, "\r\n")]
    [InlineData(262_144, "")]
    public async Task So_may_one_that_just_fills_a_block(int length, string end)
    {
        byte[] line = Encoding.UTF8.GetBytes(SeedSheet.Line("a"));
        byte[] input = [.. line[..^1], .. Enumerable.Repeat((byte)' ', length - line.Length), .. line[^1..], .. Encoding.UTF8.GetBytes(end)];
        Assert.Equal(1, (await ScoreAsync(input, OneThread with { MaximumLineBytes = length })).Summary.Reports);
        Assert.Equal(1, (await ScoreAsync(input, OneThread with { MaximumLineBytes = length - 1 })).Summary.UnreadableLines);
    }

    [Theory]
    [InlineData(600_000)]
    [InlineData(int.MaxValue)]
    public async Task A_line_longer_than_a_block_is_read_whole(int longest)
    {
        string line = SeedSheet.Line("a").Replace("\"unit\"", "\"x-note\":\"" + new string('n', 500_000) + "\",\"unit\"", StringComparison.Ordinal);
        (string[] lines, NdjsonSummary summary) = await ScoreAsync(Encoding.UTF8.GetBytes(line + "\n" + line), OneThread with { MaximumLineBytes = longest }, largestRead: 10_000);
        Assert.Equal(new NdjsonSummary(2, 0, 0), summary);
        Assert.All(lines, static report => Assert.Equal(98.5m, ScoreIn(report)));
    }

    [Fact]
    public async Task A_line_without_end_is_never_held()
    {
        using CountingPool pool = new();
        await using Stream endless = new Endless(64_000_000);
        PipeReader input = PipeReader.Create(endless, new StreamPipeReaderOptions(pool, LineBlockReader.BlockBytes));
        List<LineBlock> blocks = [];
        await foreach (LineBlock read in new LineBlockReader(input, maximumLineBytes: 1_000_000).BlocksAsync())
        {
            blocks.Add(read);
        }

        Assert.True(Assert.Single(blocks).IsTooLong);
        Assert.InRange(pool.MostHeld, 1_000_000, 2_000_000);
    }

    [Fact]
    public async Task Reports_with_errors_are_counted()
    {
        string incomplete = SeedSheet.Line("a").Replace("\"target\":\"根据需求，不低于20批次\",", string.Empty, StringComparison.Ordinal);
        Assert.Equal(new NdjsonSummary(1, 1, 0), (await ScoreAsync(incomplete)).Summary);
    }

    [Fact]
    public async Task Both_ends_and_the_options_are_asked_for()
    {
        using MemoryStream stream = new();
        Pipe pipe = new();
        NdjsonScorer scorer = new(PerformanceEvaluator.Default);

        Assert.Equal("input", (await Assert.ThrowsAsync<ArgumentNullException>(() => scorer.ScoreAsync(null!, stream, OneThread, default))).ParamName);
        Assert.Equal("output", (await Assert.ThrowsAsync<ArgumentNullException>(() => scorer.ScoreAsync(stream, null!, OneThread, default))).ParamName);
        Assert.Equal("options", (await Assert.ThrowsAsync<ArgumentNullException>(() => scorer.ScoreAsync(stream, stream, null!, default))).ParamName);
        Assert.Equal("input", (await Assert.ThrowsAsync<ArgumentNullException>(() => scorer.ScoreAsync(null!, pipe.Writer, OneThread, default))).ParamName);
        Assert.Equal("output", (await Assert.ThrowsAsync<ArgumentNullException>(() => scorer.ScoreAsync(pipe.Reader, null!, OneThread, default))).ParamName);
        Assert.Equal("options", (await Assert.ThrowsAsync<ArgumentNullException>(() => scorer.ScoreAsync(pipe.Reader, pipe.Writer, null!, default))).ParamName);
    }

    [Fact]
    public void Summaries_add_up() => Assert.Equal(new NdjsonSummary(11, 22, 33), new NdjsonSummary(1, 2, 3).Plus(new NdjsonSummary(10, 20, 30)));

    [Fact]
    public async Task Progress_ends_with_the_summary()
    {
        List<NdjsonSummary> told = [];
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(SeedSheet.Line("a") + "\n", 200)));
        NdjsonSummary summary = (await ScoreAsync(input, new NdjsonOptions { Progress = new Told(told) })).Summary;
        Assert.True(told.Count > 1);
        Assert.Equal(summary, told[^1]);
        Assert.Equal(200, summary.Lines);
    }

    [Fact]
    public async Task Cancellation_leaves_whole_lines()
    {
        using CancellationTokenSource source = new();
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(SeedSheet.Line("a") + "\n", 1000)));
        using MemoryStream output = new();
        NdjsonOptions options = new() { DegreeOfParallelism = 2, Progress = new Cancelling(source) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new NdjsonScorer(PerformanceEvaluator.Default).ScoreAsync(new MemoryStream(input), output, options, source.Token));
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 1, 999);
        Assert.All(lines, static line => Assert.Equal(98.5m, ScoreIn(line)));
    }

    private sealed class Told(List<NdjsonSummary> told) : IProgress<NdjsonSummary>
    {
        public void Report(NdjsonSummary value) => told.Add(value);
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<NdjsonSummary>
    {
        public void Report(NdjsonSummary value) => source.Cancel();
    }

    /// <summary>A stream of so many bytes and no line end.</summary>
    private sealed class Endless(int length) : MemoryStream([])
    {
        private int _left = length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = Math.Min(count, _left);
            buffer.AsSpan(offset, read).Fill((byte)'x');
            _left -= read;
            return read;
        }
    }

    /// <summary>A stream that gives a few bytes at a time, as a pipe does.</summary>
    private sealed class ShortReads(byte[] bytes, int largestRead) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, largestRead));
    }
}
