using System.Text.RegularExpressions;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>Every block of the README's tutorial is a part of a file that is compiled and run by tests: the README and the code cannot drift apart.</summary>
public sealed partial class ReadmeTests
{
    private const string Folder = "tests/PerformanceRules.Tests/Rulebooks/Tutorial/";

    public static TheoryData<string, string> Blocks
    {
        get
        {
            TheoryData<string, string> blocks = [];
            foreach (Match match in Block().Matches(RepositoryFile.Text("README.md").ReplaceLineEndings("\n")))
            {
                blocks.Add(match.Groups["file"].Value, match.Groups["code"].Value);
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_the_tutorial_stands_in_its_file_line_by_line(string file, string code)
    {
        string[] lines = Lines(RepositoryFile.Text(Folder + file));
        string[] wanted = Lines(code);

        Assert.Contains(
            Enumerable.Range(0, Math.Max(0, lines.Length - wanted.Length + 1)),
            start => lines.AsSpan(start, wanted.Length).SequenceEqual(wanted));
    }

    [Fact]
    public void The_tutorial_shows_the_rule_its_rulebook_and_its_tests() =>
        Assert.Equal(
            ["StalledFundsRule.cs", "TutorialTests.cs", "stalled-funds.json"],
            Blocks.Select(static block => (string)block[0]).Distinct().Order(StringComparer.Ordinal));

    private static string[] Lines(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];

    [GeneratedRegex("<!-- tutorial: (?<file>\\S+) -->\\s*```\\w+\\n(?<code>.*?)\\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
