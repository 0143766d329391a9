using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class ReviewTests
{
    [Fact]
    public void A_re_check_shows_claim_standard_finding_and_deviation()
    {
        using SheetFile sheet = Reviewed("12批次", 3, "现场核查实际召开12批次");
        Ran ran = PerfRules.Run("review", sheet.FilePath, "--lang", "en");

        Assert.Equal((0, string.Empty), (ran.ExitCode, ran.Error));
        Assert.Contains("weight 5, claimed 5, standard 4, re-check 3, deviation -2", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Claimed 99.5, by the standard 98.5, by the re-check 97.5", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_contradicts_itself_is_found()
    {
        using SheetFile sheet = Reviewed(null, 3, "两次培训未签到，扣1分");
        Ran ran = PerfRules.Run("review", sheet.FilePath, "--format", "json");

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal("review-share-differs", JsonNode.Parse(ran.Output)!["findings"]!.AsArray().Single()!["code"]!.GetValue<string>());
    }

    [Fact]
    public void Several_sheets_are_compared_with_one_another()
    {
        using SheetFile first = Reviewed(null, 4, "佐证材料不完整，扣1分");
        using SheetFile second = Reviewed(null, 2, "未提供佐证材料，扣3分");
        Ran ran = PerfRules.Run("review", first.FilePath, second.FilePath, "--format", "json");

        Assert.Equal(1, ran.ExitCode);
        Assert.All(JsonNode.Parse(ran.Output)!.AsArray(), static review => Assert.Equal("review-defect-uneven-across", review!["findings"]!.AsArray().Single()!["code"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void The_written_form_is_read_again(string format)
    {
        using SheetFile sheet = Reviewed("12批次", 3, "现场核查实际召开12批次");
        string path = Path.ChangeExtension(sheet.FilePath, format);
        try
        {
            Assert.Equal(0, PerfRules.Run("review", sheet.FilePath, "--format", format, "--output", path).ExitCode);
            Ran again = PerfRules.Run("review", path, "--lang", "en");
            Assert.Contains("claimed 5, standard 4, re-check 3, deviation -2", again.Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Readings_and_gains_of_the_sheet_as_it_was_found()
    {
        using SheetFile sheet = Reviewed("12批次", 3, "现场核查实际召开12批次");

        Assert.Contains("97.5", PerfRules.Run("readings", sheet.FilePath, "--review", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("12", PerfRules.Run("gain", sheet.FilePath, "--review", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_without_a_re_check_says_so()
    {
        using SheetFile sheet = SheetFile.OfSample();

        Assert.Contains("The sheet holds no re-check (review).", PerfRules.Run("review", sheet.FilePath, "--lang", "en").Output, StringComparison.Ordinal);
    }

    private static SheetFile Reviewed(string? actual, decimal score, string reason) => SheetFile.OfSampleWith(sheet =>
    {
        JsonObject row = new() { ["indicator"] = "meetings", ["score"] = score, ["reason"] = reason };
        if (actual is not null)
        {
            row["actual"] = actual;
        }

        sheet["review"] = new JsonArray(row);
    });
}
