using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Tests.Batch;

public sealed class EvaluateManyTests
{
    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.Default;

    // 16 meetings of 20 are worth 4 of 5; each one less costs 0.25.
    private static decimal Expected(int index) => 98.5m - (0.25m * (index % 16));

    private static IEnumerable<Submission> Sheets(int count) => Enumerable.Range(0, count).Select(index => SeedSheet.Submission("unit " + index, 16 - (index % 16)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Reports_stand_in_the_order_of_the_submissions(int degreeOfParallelism)
    {
        EvaluationReport[] reports = [.. Evaluator.EvaluateMany(Sheets(500), new BatchOptions { DegreeOfParallelism = degreeOfParallelism }, CancellationToken.None)];

        Assert.Equal(500, reports.Length);
        for (int index = 0; index < reports.Length; index++)
        {
            Assert.Equal("unit " + index, reports[index].Submission.Unit);
            Assert.Equal(Expected(index), reports[index].Score);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(32, 1)]
    [InlineData(33, 2)]
    public void Progress_counts_the_reports_handed_out(int sheets, int calls)
    {
        List<long> told = [];
        Assert.Equal(sheets, Evaluator.EvaluateMany(Sheets(sheets), new BatchOptions { Progress = new Told<long>(told) }, CancellationToken.None).Count());
        Assert.Equal(calls, told.Count);
        Assert.Equal(sheets, told.LastOrDefault());
        Assert.Equal(told.Order(), told);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Cancellation_stops_an_endless_sequence(int degreeOfParallelism)
    {
        using CancellationTokenSource source = new();
        Submission sheet = SeedSheet.Submission("unit", 16);
        int taken = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (EvaluationReport report in Evaluator.EvaluateMany(Endless(sheet), new BatchOptions { DegreeOfParallelism = degreeOfParallelism }, source.Token))
            {
                Assert.Equal(98.5m, report.Score);
                if (++taken == 100)
                {
                    source.Cancel();
                }
            }
        });
        Assert.InRange(taken, 100, 10_000);
    }

    [Fact]
    public void No_more_is_read_than_is_taken_and_a_few_chunks()
    {
        int read = 0;
        IEnumerable<Submission> counted = Endless(SeedSheet.Submission("unit", 16)).Select(sheet =>
        {
            read++;
            return sheet;
        });
        Assert.Equal(10, Evaluator.EvaluateMany(counted, new BatchOptions { DegreeOfParallelism = 2 }, CancellationToken.None).Take(10).Count());
        Assert.InRange(read, 10, 1000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_unknown_rulebook_is_thrown_to_whoever_takes_the_reports(int degreeOfParallelism)
    {
        Submission unknown = SeedSheet.Submission("unit", 16) with { Rulebook = "nowhere@1" };
        IEnumerable<EvaluationReport> reports = Evaluator.EvaluateMany(
            Sheets(200).Append(unknown), new BatchOptions { DegreeOfParallelism = degreeOfParallelism }, CancellationToken.None);
        Assert.Throws<UnknownRulebookException>(() => reports.Count());
    }

    [Fact]
    public void Misuse_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => Evaluator.EvaluateMany(null!));
        Assert.Throws<ArgumentNullException>(() => Evaluator.EvaluateMany([], null!, CancellationToken.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { DegreeOfParallelism = -1 });
    }

    private static IEnumerable<Submission> Endless(Submission sheet)
    {
        while (true)
        {
            yield return sheet;
        }
    }

    private sealed class Told<T>(List<T> told) : IProgress<T>
    {
        public void Report(T value) => told.Add(value);
    }
}
