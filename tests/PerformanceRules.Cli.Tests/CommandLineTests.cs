using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests;

/// <summary>What the command line itself says: help, version, and what is wrong with an option.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("scoer", "没有命令“scoer”。是否指 score？", "perfrules")]
    [InlineData("score", "缺少 FILE。", "perfrules score")]
    [InlineData("score a.json --bogus", "没有选项 --bogus。", "perfrules score")]
    [InlineData("score a.json --format pdf", "--format 不能为“pdf”，可用：", "perfrules score")]
    [InlineData("score a.json --output", "--output 后面缺少值。", "perfrules score")]
    [InlineData("score a.json --lang fr", "--lang 不能为“fr”，可用：zh, en。", "perfrules score")]
    [InlineData("score --ndjson a.json --format json", "--ndjson 的输出每行一份报告，不能与其他 --format 同用。", "perfrules score")]
    [InlineData("audit", "缺少 FILE。", "perfrules audit")]
    [InlineData("explain a.json", "缺少 INDICATOR。", "perfrules explain")]
    [InlineData("explain a.json b c", "多余的参数“c”。", "perfrules explain")]
    [InlineData("rulebook show", "缺少 ID。", "perfrules rulebook show")]
    [InlineData("audit a.json --year MMXXIV", "--year 应为年份，“MMXXIV”不是。", "perfrules audit")]
    [InlineData("--rulebook", "--rulebook 后面缺少值。", "perfrules")]
    public void Bad_command_line_gives_2_and_says_what_is_wrong(string arguments, string complaint, string command)
    {
        Ran ran = PerfRules.Run(arguments.Split(' '));

        Assert.Equal((2, string.Empty), (ran.ExitCode, ran.Output));
        Assert.Equal(2, ran.ErrorLines.Length);
        Assert.StartsWith($"perfrules: {complaint}", ran.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal($"perfrules: 用法见 {command} --help", ran.ErrorLines[1]);
    }

    [Fact]
    public void Bad_command_line_is_complained_of_in_English_too()
    {
        Assert.Equal(
            "perfrules: there is no command \"scoer\". Did you mean score?\nperfrules: see perfrules --help\n",
            PerfRules.Run("scoer", "--lang", "en").Error);
    }

    [Theory]
    [InlineData("", "help.zh.txt")]
    [InlineData("--lang en", "help.en.txt")]
    public void Help_is_in_the_users_language(string language, string golden)
    {
        string[] all = ["", "score", "audit", "explain", "readings", "gain", "rulebook", "rulebook list", "rulebook show", "sample"];
        IEnumerable<Ran> runs = all.Select(command => PerfRules.Run($"{command} --help {language}".Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        GoldenFile.Match(golden, string.Join("\n\n", runs.Select(static ran => $"{ran.Output}{ran.Error}exit code {ran.ExitCode}\n")));
    }

    [Fact]
    public void Help_offers_the_formats_that_there_are_and_no_other()
    {
        string formats = string.Join('|', ReportFormats.All.Select(static format => format.Name));

        Assert.Contains($"--format {formats} ", PerfRules.Run("score", "--help").Output, StringComparison.Ordinal);
        Assert.All(ReportFormats.All, static format => Assert.True(LengthOfSampleAs(format.Name) > 1000, format.Name));
    }

    [Fact]
    public void Output_is_never_one_of_the_inputs()
    {
        using SheetFile sheet = SheetFile.OfSample();
        byte[] before = File.ReadAllBytes(sheet.FilePath);
        string other = Path.Combine(Path.GetDirectoryName(sheet.FilePath)!, ".", Path.GetFileName(sheet.FilePath));

        Assert.Equal(2, PerfRules.Run("score", sheet.FilePath, "--output", other).ExitCode);
        Assert.Equal(2, PerfRules.Run("score", "--ndjson", sheet.FilePath, "--output", other).ExitCode);
        Assert.Equal(before, File.ReadAllBytes(sheet.FilePath));
    }

    [Fact]
    public void Output_that_cannot_be_written_gives_2()
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.Run("score", sheet.FilePath, "--output", "no/such/folder/report.txt", "--lang", "en");

        Assert.Equal((2, string.Empty), (ran.ExitCode, ran.Output));
        Assert.StartsWith("no/such/folder/report.txt:1:1: $: cannot be written: ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_said()
    {
        Ran ran = PerfRules.Run("--version");

        Assert.Equal(0, ran.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", ran.Output);
    }

    private static long LengthOfSampleAs(string format)
    {
        using SheetFile sheet = SheetFile.OfSample();
        using SheetFile output = SheetFile.OfText(string.Empty);
        Assert.Equal(new Ran(0, string.Empty, string.Empty), PerfRules.Run("score", sheet.FilePath, "--format", format, "--output", output.FilePath));
        return new FileInfo(output.FilePath).Length;
    }
}
