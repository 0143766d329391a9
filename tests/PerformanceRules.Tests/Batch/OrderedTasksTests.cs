using PerformanceRules.Evaluation;

namespace PerformanceRules.Tests.Batch;

/// <summary>Results come in the order of the parts, whatever moment a part comes at.</summary>
public sealed class OrderedTasksTests
{
    // A part that comes just when nothing is under way, and just after one has looked for it, is waited for like any other.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_part_may_come_at_any_moment(int threads)
    {
        const int Parts = 200_000;
        int expected = 0;
        await foreach (int result in OrderedTasks.RunAsync(PartsAsync(Parts), static (part, _) => Task.FromResult(part), threads))
        {
            Assert.Equal(expected++, result);
        }

        Assert.Equal(Parts, expected);
    }

    private static async IAsyncEnumerable<int> PartsAsync(int count)
    {
        for (int part = 0; part < count; part++)
        {
            await Task.Yield();
            yield return part;
        }
    }
}
