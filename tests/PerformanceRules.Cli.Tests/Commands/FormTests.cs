using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

/// <summary>form RULEBOOK: a file that a unit fills in.</summary>
public sealed class FormTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfrules-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void A_blank_form_is_written_and_read_as_a_form_without_scores(string format)
    {
        string path = Path.Combine(_folder, "form." + format);
        Assert.Equal(new Ran(0, string.Empty, string.Empty), PerfRules.Run("form", "mof.project-expenditure", "--format", format, "--output", path, "--unit", "某市教育局", "--year", "2024"));

        Ran ran = PerfRules.Run("score", path, "--format", "json");
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("\"mof.project-expenditure@2020\"", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\"某市教育局\"", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rulebook_that_is_not_there_is_named_with_the_nearest()
    {
        Ran ran = PerfRules.Run("form", "mof.project", "--lang", "en");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("there is no rulebook \"mof.project\"", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--rows", "0")]
    [InlineData("--format", "pdf")]
    public void An_option_that_makes_no_sense_is_refused(string option, string value) =>
        Assert.Equal(2, PerfRules.Run("form", "mof.project-expenditure", option, value).ExitCode);
}
