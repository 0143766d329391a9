using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using PerformanceRules.Batch;
using PerformanceRules.Serialization;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Tests.Batch.Jobs;

/// <summary>A batch in shards gives the lines that one stream gives, whatever its shards and threads, and the manifest says what became of them.</summary>
public sealed class BatchJobTests : IDisposable
{
    private readonly JobFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5_000, 1)]
    [InlineData(20_000, 3)]
    [InlineData(10_000_000, 2)]
    public async Task Shards_one_after_the_other_are_the_reports_of_one_stream(int shardBytes, int degreeOfParallelism)
    {
        string input = _folder.Write("in.ndjson", JobFolder.Lines(100));
        using MemoryStream expected = new();
        await using (FileStream stream = File.OpenRead(input))
        {
            await new NdjsonScorer(PerformanceEvaluator.Default).ScoreAsync(stream, expected, new NdjsonOptions(), default);
        }

        BatchSummary summary = await JobFolder.RunAsync(input, _folder.At("out"), new BatchJobOptions { ShardBytes = shardBytes, DegreeOfParallelism = degreeOfParallelism });

        Assert.Equal(Encoding.UTF8.GetString(expected.ToArray()), _folder.Reports("out"));
        Assert.Equal((78, 14), (summary.Reports, summary.Unreadable));
    }

    [Fact]
    public async Task Threads_leave_no_trace()
    {
        string input = _folder.Write("in.ndjson", JobFolder.Lines(100));
        foreach (int threads in new[] { 1, 2, 7 })
        {
            await JobFolder.RunAsync(input, _folder.At("out" + threads), new BatchJobOptions { ShardBytes = 10_000, DegreeOfParallelism = threads });
        }

        Assert.Equal(_folder.Content("out1"), _folder.Content("out2"));
        Assert.Equal(_folder.Content("out1"), _folder.Content("out7"));
    }

    [Fact]
    public async Task The_manifest_counts_lines_in_and_out_of_every_shard()
    {
        string input = _folder.Write("in.ndjson", JobFolder.Lines(50));
        await JobFolder.RunAsync(input, _folder.At("out"), new BatchJobOptions { ShardBytes = 20_000, Content = ReportContent.Scores });

        JsonNode[] lines = [.. File.ReadLines(_folder.At("out/manifest.ndjson")).Select(static line => JsonNode.Parse(line)!)];
        JsonNode[] shards = lines[1..^1];
        Assert.Equal(("scores", 20_000, 1), ((string)lines[0]["report"]!, (int)lines[0]["shardBytes"]!, (int)lines[0]["format"]!));
        Assert.Equal(PerformanceEvaluator.Default.Rulebooks.Rulebooks.Count, lines[0]["rulebooks"]!.AsObject().Count);
        Assert.True(shards.Length > 3);
        Assert.Equal(new FileInfo(input).Length, shards.Sum(static shard => (long)shard["bytes"]!));
        Assert.All(shards.Zip(shards.Skip(1)), static pair =>
        {
            Assert.Equal((long)pair.First["from"]! + (long)pair.First["bytes"]!, (long)pair.Second["from"]!);
            Assert.Equal((long)pair.First["firstLine"]! + (long)pair.First["linesIn"]!, (long)pair.Second["firstLine"]!);
        });
        Assert.All(shards, shard => Assert.Equal((int)shard["linesOut"]!, File.ReadLines(_folder.At("out/" + (string)shard["output"]!)).Count()));
        Assert.Equal((true, 50L, 46L), ((bool)lines[^1]["complete"]!, (long)lines[^1]["linesIn"]!, (long)lines[^1]["linesOut"]!));
    }

    [Fact]
    public async Task A_bad_line_has_its_number_in_the_whole_file()
    {
        string input = _folder.Write("in.ndjson", JobFolder.Lines(40));
        await JobFolder.RunAsync(input, _folder.At("out"), new BatchJobOptions { ShardBytes = 3000 });

        IEnumerable<int> numbers = _folder.Reports("out").Split('\n').Where(static line => line.StartsWith("{\"line\":", StringComparison.Ordinal)).Select(static line => (int)JsonNode.Parse(line)!["line"]!);
        Assert.Equal([4, 11, 18, 25, 32, 39], numbers);
    }

    [Fact]
    public async Task A_line_longer_than_a_shard_or_than_is_read_costs_no_other()
    {
        string good = SeedSheet.Line("a");
        string input = _folder.Write("in.ndjson", good + "\n" + new string('x', 300_000) + "\n" + good + "\n" + new string('y', 30_000) + "\n" + good);
        BatchSummary summary = await JobFolder.RunAsync(input, _folder.At("out"), new BatchJobOptions { ShardBytes = 4000, MaximumLineBytes = 100_000 });

        Assert.Equal((3, 2), (summary.Reports, summary.Unreadable));
        Assert.Contains("{\"line\":2,", _folder.Reports("out"), StringComparison.Ordinal);
        Assert.Contains("{\"line\":4,", _folder.Reports("out"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_scored_file_by_file_in_the_order_of_their_names()
    {
        string good = SeedSheet.Line("a");
        _folder.Write("in/b.ndjson", SeedSheet.Line("b1") + "\n" + SeedSheet.Line("b2") + "\n");
        _folder.Write("in/a.json", JsonNode.Parse(good)!.ToJsonString(new() { WriteIndented = true }));
        _folder.Write("in/a2.json", "{}");
        _folder.Write("in/deep/c.jsonl.gz", Compressed(SeedSheet.Line("c") + "\n{"));
        _folder.Write("in/readme.txt", "no sheet");
        BatchSummary summary = await JobFolder.RunAsync(_folder.At("in"), _folder.At("out"), new BatchJobOptions());

        Assert.Equal(new BatchSummary(Shards: 3, Reports: 4, ReportsWithErrors: 0, Unreadable: 2), summary);
        JsonNode[] lines = [.. _folder.Reports("out").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!)];
        Assert.Equal(["a", null, "b1", "b2", "c", null], lines.Select(static line => (string?)line["unit"]));
        Assert.Equal("a2.json", (string?)lines[1]["file"]);
        Assert.Equal(2, (int?)lines[5]["line"]);
    }

    [Fact]
    public async Task Compressed_shards_hold_the_same_lines()
    {
        string input = _folder.Write("in.ndjson", JobFolder.Lines(60));
        await JobFolder.RunAsync(input, _folder.At("plain"), new BatchJobOptions { ShardBytes = 50_000 });
        await JobFolder.RunAsync(input, _folder.At("gzip"), new BatchJobOptions { ShardBytes = 50_000, Compressed = true });

        StringBuilder text = new();
        foreach (string path in Directory.EnumerateFiles(_folder.At("gzip"), "*.ndjson.gz").Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
            text.Append(await reader.ReadToEndAsync());
        }

        Assert.Equal(_folder.Reports("plain"), text.ToString());
        Assert.True((await BatchJob.VerifyAsync(_folder.At("gzip"), input, default)).IsSound);
    }

    [Fact]
    public async Task Progress_tells_what_is_done_of_what_there_is()
    {
        string input = _folder.Write("in.ndjson", JobFolder.Lines(40));
        List<BatchProgress> told = [];
        BatchSummary summary = await JobFolder.RunAsync(input, _folder.At("out"), new BatchJobOptions { ShardBytes = 10_000, Progress = new Told(told) });

        Assert.Equal((0, summary), (told[0].BytesDone, told[^1].Summary));
        Assert.Equal((told[^1].BytesTotal, new FileInfo(input).Length), (told[^1].BytesDone, told[^1].BytesTotal));
        Assert.Equal(told.Select(static progress => progress.BytesDone).Order(), told.Select(static progress => progress.BytesDone));
    }

    [Fact]
    public async Task An_empty_file_is_a_batch_of_nothing()
    {
        string input = _folder.Write("in.ndjson", string.Empty);

        Assert.Equal(default, await JobFolder.RunAsync(input, _folder.At("out"), new BatchJobOptions()));
        Assert.True((await BatchJob.VerifyAsync(_folder.At("out"), input, default)).IsSound);
    }

    private static byte[] Compressed(string text)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }

    private sealed class Told(List<BatchProgress> told) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => told.Add(value);
    }
}
