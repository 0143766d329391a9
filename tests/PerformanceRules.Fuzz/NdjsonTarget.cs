using PerformanceRules.Serialization;

namespace PerformanceRules.Fuzz;

/// <summary>Lines of submissions, good and bad: each gives its line of output, and a bad one spoils no other.</summary>
internal sealed class NdjsonTarget : IFuzzTarget
{
    private const int MaximumLineBytes = 20_000;

    private readonly SubmissionTarget _submissions = new();
    private readonly NdjsonScorer _scorer = new(PerformanceEvaluator.Default);
    private readonly NdjsonOptions _options = new() { MaximumLineBytes = MaximumLineBytes, DegreeOfParallelism = 1 };

    public string Name => "ndjson";

    public byte[] Next(Random random)
    {
        List<byte> lines = [];
        for (int count = random.Next(1, 5); count > 0; count--)
        {
            lines.AddRange(random.Next(3) == 0 ? Mutations.Mutate("{}"u8.ToArray(), random) : _submissions.Next(random));
            lines.AddRange(random.Next(6) switch { 0 => "\r\n"u8, 1 => "\n\n"u8, 2 => " "u8, _ => "\n"u8 });
        }

        return random.Next(3) == 0 ? Mutations.Mutate([.. lines], random) : [.. lines];
    }

    public bool Run(byte[] input)
    {
        using MemoryStream source = new(input);
        using MemoryStream output = new();
        NdjsonSummary summary = _scorer.ScoreAsync(source, output, _options, CancellationToken.None).GetAwaiter().GetResult();
        int linesOut = output.ToArray().Count(static value => value == '\n');
        if (summary.Reports + summary.UnreadableLines != linesOut)
        {
            throw new FuzzException($"{summary.Reports} reports and {summary.UnreadableLines} unreadable lines, but {linesOut} lines out.");
        }

        return summary.Reports > 0;
    }
}
