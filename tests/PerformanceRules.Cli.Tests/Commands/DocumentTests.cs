using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

/// <summary>Forms in and documents out.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfrules-").FullName;
    private readonly SheetFile _sheet = SheetFile.OfSample();

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void Form_that_was_written_is_read_again_to_the_same_scores(string format)
    {
        string form = Path.Combine(_folder, "form." + format);
        Assert.Equal(new Ran(0, string.Empty, string.Empty), PerfRules.Run("score", _sheet.FilePath, "--format", format, "--output", form));

        Ran ran = PerfRules.Run("score", form, "--format", "json");

        JsonNode report = JsonNode.Parse(ran.Output)!;
        Assert.Equal((0, 98.5m, 99.5m), (ran.ExitCode, (decimal)report["score"]!, (decimal)report["claimed"]!));
        Assert.Equal(
            ["claim-differs", "quantified-target-in-words"],
            report["findings"]!.AsArray().Select(static finding => (string)finding!["code"]!).Where(static code => code != "claim-as-points"));
    }

    [Theory]
    [InlineData("markdown", "# 怀柔区人大常委会办公室")]
    [InlineData("html", "<!DOCTYPE html>")]
    public void Text_formats_go_to_standard_output_too(string format, string start)
    {
        Ran ran = PerfRules.Run("score", _sheet.FilePath, "--format", format);

        Assert.Equal((0, string.Empty), (ran.ExitCode, ran.Error));
        Assert.StartsWith(start, ran.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("98.5", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_says_how_a_form_was_read()
    {
        string form = Path.Combine(_folder, "form.docx");
        PerfRules.Run("score", _sheet.FilePath, "--format", "docx", "--output", form);

        Assert.Contains("How the form was read:", PerfRules.Run("score", form, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_holds_one_sheet()
    {
        Ran ran = PerfRules.Run("score", _sheet.FilePath, _sheet.FilePath, "--format", "html", "--lang", "en");

        Assert.Equal(new Ran(2, string.Empty, "perfrules: a html file holds one sheet: score the files one by one; a folder's overview is written by --format table, markdown, html or xlsx.\n"), ran);
    }

    [Fact]
    public void Terminal_is_spared_what_it_cannot_show()
    {
        Ran ran = PerfRules.RunInTerminal(80, colors: true, "score", _sheet.FilePath, "--format", "xlsx", "--lang", "en");

        Assert.Equal(new Ran(2, string.Empty, "perfrules: a terminal cannot show xlsx; name a file with --output.\n"), ran);
    }

    [Fact]
    public void File_that_is_no_form_gives_2_and_says_why()
    {
        string file = Path.Combine(_folder, "form.docx");
        File.WriteAllText(file, "not a document at all");
        Ran ran = PerfRules.Run("score", file);

        Assert.Equal((2, string.Empty), (ran.ExitCode, ran.Output));
        Assert.StartsWith(file + ":1:1: $: ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _sheet.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
