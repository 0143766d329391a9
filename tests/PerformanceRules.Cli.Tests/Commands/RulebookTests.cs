using System.Text.Json;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class RulebookTests
{
    [Fact]
    public void List_names_the_built_in_rulebook()
    {
        Ran ran = PerfRules.Run("rulebook", "list", "--lang", "en");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains(ran.OutputLines, static line => line.StartsWith("beijing.department-overall@2024  部门整体绩效评价指标体系评分表  in force from 2024", StringComparison.Ordinal));
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
