using PerformanceRules.Cli.Tests.Support;
using PerformanceRules.Fuzz;

namespace PerformanceRules.Cli.Tests;

/// <summary>Inputs that a parser, a reader or the tool once failed on; none does any more. The fuzzer prints an input; its file goes into Corpus, under its target.</summary>
[Collection(nameof(CurrentDirectory))]
public sealed class CorpusTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    public static TheoryData<string, string> Inputs
    {
        get
        {
            TheoryData<string, string> inputs = [];
            foreach (string path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                inputs.Add(Path.GetFileName(Path.GetDirectoryName(path))!, Path.GetFileName(path));
            }

            return inputs;
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_past_failure_fails_no_more(string target, string input)
    {
        IFuzzTarget fed = FuzzTargets.All.Select(static create => create()).Single(candidate => candidate.Name == target);
        try
        {
            fed.Run(File.ReadAllBytes(Path.Combine(Folder, target, input)));
        }
        finally
        {
            (fed as IDisposable)?.Dispose();
        }
    }

    [Theory]
    [InlineData("notation", 200)]
    [InlineData("submission", 60)]
    [InlineData("rulebook", 40)]
    [InlineData("ndjson", 40)]
    [InlineData("formula", 200)]
    [InlineData("document", 20)]
    public void A_few_new_inputs_fail_neither(string target, int count)
    {
        Campaign campaign = new(FuzzTargets.All.Select(static create => create()).Single(candidate => candidate.Name == target), count, seed: 20_270_101);
        campaign.Run();

        Assert.Equal(0, campaign.Failures);
    }
}
