using System.Text.Json;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class RulebookTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Faults") + Path.DirectorySeparatorChar;
    private static readonly string TwentyFaults = Folder + "twenty-faults.json";

    [Fact]
    public void List_names_the_built_in_rulebook()
    {
        Ran ran = PerfRules.Run("rulebook", "list", "--lang", "en");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains(ran.OutputLines, static line => line.StartsWith("beijing.department-overall@2024 ", StringComparison.Ordinal) && line.Contains(" 部门整体绩效评价指标体系评分表  in force from 2024", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("beijing.department-overall")]
    [InlineData("beijing.department-overall@2024")]
    public void Show_has_weights_rules_readings_and_clauses(string id)
    {
        Ran ran = PerfRules.Run("rulebook", "show", id);

        Assert.Equal((0, string.Empty), (ran.ExitCode, ran.Error));
        GoldenFile.Match("rulebook.zh.txt", ran.Output);
    }

    [Fact]
    public void Unknown_rulebook_names_the_nearest()
    {
        Ran ran = PerfRules.Run("rulebook", "show", "bejing.department-overall", "--lang", "en");

        Assert.Equal((2, string.Empty), (ran.ExitCode, ran.Output));
        Assert.StartsWith("perfrules: there is no rulebook \"bejing.department-overall\". Did you mean beijing.department-overall?", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Lint_gives_a_line_to_every_remark_and_says_whether_the_file_can_be_used(string language)
    {
        Ran ran = PerfRules.Run("rulebook", "lint", TwentyFaults, "--lang", language);

        Assert.Equal(2, ran.ExitCode);
        Assert.All(ran.ErrorLines.Concat(ran.OutputLines), static line => Assert.StartsWith("twenty-faults.json:", line.Replace(Folder, string.Empty, StringComparison.Ordinal), StringComparison.Ordinal));
        GoldenFile.Match($"lint.{language}.txt", (ran.Error + ran.Output).Replace(Folder, string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Diff_says_what_changed(string language)
    {
        Ran ran = PerfRules.Run("rulebook", "diff", "mof.project-expenditure@2020", "hubei.project-expenditure@2020", "--lang", language);

        Assert.Equal((1, string.Empty), (ran.ExitCode, ran.Error));
        GoldenFile.Match($"diff.{language}.txt", ran.Output);
    }

    [Fact]
    public void Diff_of_the_same_says_so()
    {
        Ran ran = PerfRules.Run("rulebook", "diff", "mof.project-expenditure@2020", "mof.project-expenditure@2020", "--lang", "en");

        Assert.Equal((0, "They say the same.\n"), (ran.ExitCode, ran.Output));
    }

    [Theory]
    [InlineData(null, "urn:performance-rules:schema:rulebook")]
    [InlineData("rulebook", "urn:performance-rules:schema:rulebook")]
    [InlineData("submission", "urn:performance-rules:schema:submission")]
    [InlineData("report", "urn:performance-rules:schema:report")]
    public void Schema_prints_the_schema_of_a_format(string? format, string id)
    {
        Ran ran = PerfRules.Run(["rulebook", "schema", .. format is null ? [] : new[] { format }]);

        Assert.Equal((0, string.Empty), (ran.ExitCode, ran.Error));
        using JsonDocument schema = JsonDocument.Parse(ran.Output);
        Assert.Equal(id, schema.RootElement.GetProperty("$id").GetString());
    }

    [Fact]
    public void Schema_of_an_unknown_format_names_those_there_are()
    {
        Ran ran = PerfRules.Run("rulebook", "schema", "reports", "--lang", "en");

        Assert.Equal((2, string.Empty), (ran.ExitCode, ran.Output));
        Assert.Contains("FORMAT cannot be \"reports\"; there are: rulebook, submission, report.", ran.Error, StringComparison.Ordinal);
    }
}
