using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

/// <summary>verify REPORT: 0 where the report holds, 1 where it does not, 2 where it cannot be read.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verify-");
    private readonly SheetFile _sheet = SheetFile.OfSample();

    private string Report => Path.Combine(_folder.FullName, "report.json");

    public void Dispose()
    {
        _sheet.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Report_that_was_written_holds_with_its_sheet_and_without()
    {
        File.WriteAllText(Report, PerfRules.Run("score", _sheet.FilePath, "--format", "json").Output);
        Ran alone = PerfRules.Run("verify", Report);
        Ran anew = PerfRules.Run("verify", Report, "--sheet", _sheet.FilePath, "--lang", "en");

        Assert.Equal((0, 0), (alone.ExitCode, anew.ExitCode));
        Assert.Contains("核对无误", alone.Output, StringComparison.Ordinal);
        Assert.Contains("it holds, scored anew from its sheet", anew.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"score\": 98.5", "\"score\": 99.5", "$.score")]
    [InlineData("\"grade\": \"优\"", "\"grade\": \"良\"", "$.grade")]
    [InlineData("16 / 20", "20 / 20", "value")]
    public void Report_that_was_changed_does_not_hold(string old, string changed, string place)
    {
        File.WriteAllText(Report, PerfRules.Run("score", _sheet.FilePath, "--format", "json").Output.Replace(old, changed, StringComparison.Ordinal));
        Ran ran = PerfRules.Run("verify", Report);

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains(place, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reports_are_verified_in_their_order()
    {
        File.WriteAllText(Report, PerfRules.Run("score", _sheet.FilePath, _sheet.FilePath, "--format", "json").Output);
        Ran ran = PerfRules.Run("verify", Report);

        Assert.Equal((0, 2), (ran.ExitCode, ran.Output.Split("核对无误").Length - 1));
    }

    [Fact]
    public void File_that_is_no_report_cannot_be_read()
    {
        Ran ran = PerfRules.Run("verify", _sheet.FilePath);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("$.score", ran.Error, StringComparison.Ordinal);
    }
}
