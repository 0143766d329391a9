using System.Text;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

/// <summary>Each kind of input that cannot be read: exit code 2, nothing on standard output, and file:line:column: path: message on standard error.</summary>
public sealed class UnreadableInputTests
{
    [Fact]
    public void Broken_JSON() => AssertErrors("{ \"rulebook\": ", "1:15: $: ");

    [Fact]
    public void Empty_file() => AssertErrors(string.Empty, "1:1: $: ");

    [Fact]
    public void Unknown_field_names_the_one_that_was_meant()
    {
        using SheetFile file = SheetFile.OfText(Text().Replace("\"failed\": []", "\"faild\": []", StringComparison.Ordinal));
        Ran ran = PerfRules.Run("score", file.FilePath);

        Assert.Equal(5, ran.ErrorLines.Length);
        Assert.StartsWith($"{file.FilePath}:129:9: $.indicators[9].evidence.faild: ", ran.ErrorLines[0], StringComparison.Ordinal);
        Assert.All(ran.ErrorLines, static line => Assert.Contains("failed", line, StringComparison.Ordinal));
        Assert.Equal((2, string.Empty), (ran.ExitCode, ran.Output));
    }

    [Fact]
    public void Value_of_the_wrong_type() =>
        AssertErrors(Text().Replace("\"year\": 2024", "\"year\": \"2024\"", StringComparison.Ordinal), "4:11: $.year: ");

    [Fact]
    public void Unknown_rulebook_names_the_nearest() =>
        AssertErrors(Text().Replace("overall@2024", "overal@2024", StringComparison.Ordinal), "2:15: $.rulebook: ", "是否指“beijing.department-overall@2024”？");

    [Fact]
    public void Every_error_is_said()
    {
        string text = Text().Replace("\"year\": 2024", "\"year\": \"2024\"", StringComparison.Ordinal)
            .Replace("\"claimedTotal\"", "\"claimTotal\"", StringComparison.Ordinal);
        using SheetFile file = SheetFile.OfText(text);
        Ran ran = PerfRules.Run("score", file.FilePath);

        Assert.Equal(2, ran.ErrorLines.Length);
        Assert.Contains(": $.year: ", ran.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains(": $.claimTotal: ", ran.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_is_no_error()
    {
        using SheetFile file = SheetFile.OfBytes([.. Encoding.UTF8.Preamble, .. Sample.Read()]);

        Assert.Equal(0, PerfRules.Run("score", file.FilePath).ExitCode);
    }

    [Fact]
    public void Standard_input_has_a_name_too()
    {
        Ran ran = PerfRules.RunWith("nonsense", "score", "-");

        Assert.StartsWith("<stdin>:1:2: $: ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_submissions_are_recognized()
    {
        string line = SheetFile.SampleWith(static _ => { }).ToJsonString();
        using SheetFile file = SheetFile.OfText(line + "\n" + line, ".ndjson");
        Ran ran = PerfRules.Run("score", file.FilePath);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains($"perfrules score --ndjson {file.FilePath}", ran.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "没有这个文件。")]
    [InlineData("en", "there is no such file.")]
    public void Missing_file(string language, string message)
    {
        Ran ran = PerfRules.Run("score", "no/such/sheet.json", "--lang", language);

        Assert.Equal(new Ran(2, string.Empty, $"no/such/sheet.json:1:1: $: {message}\n"), ran);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("score --ndjson")]
    public void Directory_instead_of_a_file(string command)
    {
        string directory = AppContext.BaseDirectory;
        Ran ran = PerfRules.Run([.. command.Split(' '), directory, "--lang", "en"]);

        Assert.Equal(new Ran(2, string.Empty, $"{directory}:1:1: $: this is a directory, not a file.\n"), ran);
    }

    [Fact]
    public void Control_characters_of_an_input_do_not_reach_the_terminal()
    {
        using SheetFile file = SheetFile.OfText(Text().Replace("\"unit\"", "\"\\u001b[31munit\"", StringComparison.Ordinal));
        Ran ran = PerfRules.Run("score", file.FilePath);

        Assert.Equal(2, ran.ExitCode);
        Assert.DoesNotContain('\u001b', ran.Error);
    }

    private static string Text() => Encoding.UTF8.GetString(Sample.Read());

    private static void AssertErrors(string text, string place, string message = "")
    {
        using SheetFile file = SheetFile.OfText(text);
        foreach (string command in (string[])["score", "audit"])
        {
            Ran ran = PerfRules.Run(command, file.FilePath);
            Assert.Equal((2, string.Empty), (ran.ExitCode, ran.Output));
            string line = Assert.Single(ran.ErrorLines);
            Assert.StartsWith($"{file.FilePath}:{place}", line, StringComparison.Ordinal);
            Assert.Contains(message, line, StringComparison.Ordinal);
            Assert.True(line.Length > file.FilePath.Length + place.Length + 4, "The message is empty.");
        }
    }
}
