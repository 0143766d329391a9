using PerformanceRules.Batch;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Tests.Batch.Jobs;

/// <summary>A batch that was stopped, at any moment, comes to the same bytes when it is run again; and what is not the same batch is refused.</summary>
public sealed class ResumedBatchTests : IDisposable
{
    private static readonly BatchJobOptions Options = new() { ShardBytes = 10_000, DegreeOfParallelism = 2 };

    private readonly JobFolder _folder = new();
    private readonly string _input;

    public ResumedBatchTests() => _input = _folder.Write("in.ndjson", JobFolder.Lines(150));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Stopped_again_and_again_it_comes_to_the_same_bytes()
    {
        await JobFolder.RunAsync(_input, _folder.At("undisturbed"), Options);
        int runs = 0;
        for (bool isDone = false; !isDone; runs++)
        {
            using CancellationTokenSource source = new();
            try
            {
                await JobFolder.RunAsync(_input, _folder.At("out"), Options with { Progress = new StoppingAfter(shards: runs % 3, source) }, source.Token);
                isDone = true;
            }
            catch (OperationCanceledException)
            {
                Assert.False((await BatchJob.VerifyAsync(_folder.At("out"), input: null, default)).IsComplete);
            }
        }

        Assert.True(runs > 3);
        Assert.Equal(_folder.Content("undisturbed"), _folder.Content("out"));
    }

    // What a killed process leaves behind: a line of the manifest that is not whole, shards that are not entered yet, and some that are not in their place.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(700)]
    [InlineData(1500)]
    [InlineData(3000)]
    public async Task A_manifest_that_breaks_off_is_gone_on_with(int bytesLost)
    {
        await JobFolder.RunAsync(_input, _folder.At("undisturbed"), Options);
        await JobFolder.RunAsync(_input, _folder.At("out"), Options);
        await using (FileStream manifest = new(_folder.At("out/manifest.ndjson"), FileMode.Open))
        {
            manifest.SetLength(manifest.Length - bytesLost);
        }

        _folder.Write("out/shard-000003.ndjson.0123.partial", "half a");
        await JobFolder.RunAsync(_input, _folder.At("out"), Options);

        Assert.Equal(_folder.Content("undisturbed"), _folder.Content("out"));
    }

    [Fact]
    public async Task What_is_done_is_not_scored_again()
    {
        using CancellationTokenSource source = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => JobFolder.RunAsync(_input, _folder.At("out"), Options with { Progress = new StoppingAfter(shards: 5, source) }, source.Token));
        int done = File.ReadLines(_folder.At("out/manifest.ndjson")).Count() - 1;
        DateTime[] written = [.. Enumerable.Range(0, done).Select(Written)];
        await JobFolder.RunAsync(_input, _folder.At("out"), Options);

        Assert.True(done >= 5);
        Assert.Equal(written, Enumerable.Range(0, done).Select(Written));

        DateTime Written(int shard) => File.GetLastWriteTimeUtc(_folder.At($"out/shard-{shard:D6}.ndjson"));
    }

    [Fact]
    public async Task A_shard_that_somebody_else_has_put_there_is_not_overwritten()
    {
        Directory.CreateDirectory(_folder.At("out"));
        _folder.Write("out/manifest.ndjson", string.Empty);
        _folder.Write("out/shard-000002.ndjson", "somebody else's\n");
        BatchException refused = await Assert.ThrowsAsync<BatchException>(() => JobFolder.RunAsync(_input, _folder.At("out"), Options));

        Assert.Equal(BatchFault.OutputChanged, refused.Fault);
        Assert.Equal("somebody else's\n", await File.ReadAllTextAsync(_folder.At("out/shard-000002.ndjson")));
    }

    [Fact]
    public async Task Two_at_once_on_one_output_are_refused()
    {
        Refusing second = new(() => JobFolder.RunAsync(_input, _folder.At("out"), Options));
        await JobFolder.RunAsync(_input, _folder.At("out"), Options with { Progress = second });

        Assert.Equal(BatchFault.OutputInUse, second.Fault);
        Assert.True((await BatchJob.VerifyAsync(_folder.At("out"), _input, default)).IsSound);
    }

    [Fact]
    public async Task Another_batch_is_refused_and_told_what_is_another()
    {
        await JobFolder.RunAsync(_input, _folder.At("out"), Options);
        PerformanceEvaluator other = PerformanceEvaluator.CreateBuilder()
            .AddRulebook(Rulebook.Create(PerformanceEvaluator.Default.Rulebooks.Rulebooks[0].Definition with { Version = "2099", FirstYear = 2099 }))
            .Build();

        Assert.Contains("other options", (await RefusedAsync(PerformanceEvaluator.Default, _input, Options with { Compressed = true })).Message, StringComparison.Ordinal);
        Assert.Contains("shards of another size", (await RefusedAsync(PerformanceEvaluator.Default, _input, Options with { ShardBytes = 20_000 })).Message, StringComparison.Ordinal);
        Assert.Contains("other rulebooks", (await RefusedAsync(other, _input, Options)).Message, StringComparison.Ordinal);
        Assert.Contains("another input", (await RefusedAsync(PerformanceEvaluator.Default, _folder.Write("other.ndjson", "{}"), Options)).Message, StringComparison.Ordinal);

        async Task<BatchException> RefusedAsync(PerformanceEvaluator evaluator, string input, BatchJobOptions options)
        {
            BatchException refused = await Assert.ThrowsAsync<BatchException>(() => new BatchJob(evaluator).RunAsync(input, _folder.At("out"), options, default));
            Assert.Equal(BatchFault.OutputOfAnotherBatch, refused.Fault);
            return refused;
        }
    }

    [Fact]
    public async Task An_output_that_is_in_the_way_is_refused()
    {
        _folder.Write("full/notes.txt", "mine");
        _folder.Write("in/sheets.ndjson", JobFolder.Lines(1));
        Directory.CreateDirectory(_folder.At("nothing"));

        Assert.Equal(BatchFault.OutputNotEmpty, await FaultAsync(_input, "full"));
        Assert.Equal(BatchFault.OutputNotEmpty, await FaultAsync(_input, "in.ndjson"));
        Assert.Equal(BatchFault.OutputInsideInput, await FaultAsync(_folder.At("in"), "in/out"));
        Assert.Equal(BatchFault.InputMissing, await FaultAsync(_folder.At("none"), "out"));
        Assert.Equal(BatchFault.InputEmpty, await FaultAsync(_folder.At("nothing"), "out"));
        Assert.False(Directory.Exists(_folder.At("in/out")));

        async Task<BatchFault> FaultAsync(string input, string output) =>
            (await Assert.ThrowsAsync<BatchException>(() => JobFolder.RunAsync(input, _folder.At(output), Options))).Fault;
    }

    [Fact]
    public async Task A_check_finds_what_was_done_to_an_output()
    {
        await JobFolder.RunAsync(_input, _folder.At("out"), Options);
        Assert.Empty((await BatchJob.VerifyAsync(_folder.At("out"), _input, default)).Faults);

        string shard = _folder.At("out/shard-000001.ndjson");
        byte[] bytes = await File.ReadAllBytesAsync(shard);
        bytes[^2] ^= 1;
        await File.WriteAllBytesAsync(shard, bytes);
        File.Delete(_folder.At("out/shard-000002.ndjson"));
        _folder.Write("out/shard-000002.bak", "x");
        byte[] input = await File.ReadAllBytesAsync(_input);
        input[^3] ^= 1;
        await File.WriteAllBytesAsync(_input, input);
        BatchVerification verification = await BatchJob.VerifyAsync(_folder.At("out"), _input, default);

        Assert.False(verification.IsSound);
        Assert.Collection(
            verification.Faults,
            static fault => Assert.StartsWith("shard-000001.ndjson: the file is not", fault, StringComparison.Ordinal),
            static fault => Assert.StartsWith("shard-000002.ndjson: the file is missing", fault, StringComparison.Ordinal),
            static fault => Assert.StartsWith("shard-000002.bak: the manifest has no", fault, StringComparison.Ordinal),
            static fault => Assert.StartsWith("in.ndjson: what shard", fault, StringComparison.Ordinal));
        Assert.Equal(BatchFault.NotABatch, (await Assert.ThrowsAsync<BatchException>(() => BatchJob.VerifyAsync(_folder.At("none"), null, default))).Fault);
    }

    private sealed class StoppingAfter(int shards, CancellationTokenSource source) : IProgress<BatchProgress>
    {
        private int _told;

        public void Report(BatchProgress value)
        {
            if (_told++ >= shards)
            {
                source.Cancel();
            }
        }
    }

    /// <summary>Starts a second run in the midst of the first.</summary>
    private sealed class Refusing(Func<Task> second) : IProgress<BatchProgress>
    {
        public BatchFault? Fault { get; private set; }

        public void Report(BatchProgress value)
        {
            try
            {
                second().GetAwaiter().GetResult();
            }
            catch (BatchException exception)
            {
                Fault = exception.Fault;
            }
        }
    }
}
