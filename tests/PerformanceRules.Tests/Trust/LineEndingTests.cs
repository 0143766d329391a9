using System.Text;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.Trust;

/// <summary>Files of Windows and of Unix are read alike, and what is written ends its lines in \n everywhere.</summary>
public sealed class LineEndingTests
{
    [Fact]
    public void A_sheet_with_either_line_ending_gives_the_same_report()
    {
        string sheet = Encoding.UTF8.GetString(Sheets.Take(1)[0]).ReplaceLineEndings("\n");
        byte[] unix = Sheets.Report(PerformanceEvaluator.Default, Encoding.UTF8.GetBytes(sheet));
        byte[] windows = Sheets.Report(PerformanceEvaluator.Default, Encoding.UTF8.GetBytes(sheet.ReplaceLineEndings("\r\n")));
        Assert.Equal(unix, windows);
        Assert.DoesNotContain((byte)'\r', unix);
        Assert.Contains((byte)'\n', unix);
    }

    [Fact]
    public void An_error_has_the_same_place_with_either_line_ending()
    {
        string sheet = "{\n  \"rulebook\": \"beijing.department-overall@2024\",\n  \"unit\": \"单位\",\n  \"year\": 2024, \"yaer\": 1,\n  \"indicators\": [\n    { \"id\": 1 }\n  ]\n}\n";
        string[] unix = Errors(sheet);
        Assert.Equal(["4:17: $.yaer", "6:13: $.indicators[0].id"], unix);
        Assert.Equal(unix, Errors(sheet.ReplaceLineEndings("\r\n")));
    }

    [Fact]
    public void A_rulebook_with_either_line_ending_is_the_same()
    {
        System.Buffers.ArrayBufferWriter<byte> written = new();
        PerformanceJson json = PerformanceEvaluator.Default.Json;
        json.WriteRulebook(written, PerformanceEvaluator.Default.Rulebooks.Rulebooks[0]);
        string unix = Encoding.UTF8.GetString(written.WrittenSpan);
        Rulebook windows = json.ReadRulebook(Encoding.UTF8.GetBytes(unix.ReplaceLineEndings("\r\n")));
        System.Buffers.ArrayBufferWriter<byte> again = new();
        json.WriteRulebook(again, windows);
        Assert.Equal(unix, Encoding.UTF8.GetString(again.WrittenSpan));
        Assert.DoesNotContain('\r', unix);
    }

    [Fact]
    public async Task Lines_with_either_ending_give_the_same_reports()
    {
        string[] sheets = [.. Sheets.Take(20).Skip(1).Select(Encoding.UTF8.GetString)];
        Assert.Equal(await ScoreAsync(string.Join('\n', sheets)), await ScoreAsync(string.Join("\r\n", sheets) + "\r\n"));
    }

    private static async Task<string> ScoreAsync(string lines)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(lines));
        using MemoryStream output = new();
        await new NdjsonScorer(PerformanceEvaluator.Default).ScoreAsync(input, output, new NdjsonOptions(), CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string[] Errors(string sheet)
    {
        Assert.False(PerformanceEvaluator.Default.Json.TryReadSubmission(Encoding.UTF8.GetBytes(sheet), out Submission? _, out IReadOnlyList<InputError> errors));
        return [.. errors.Select(static error => $"{error.Line}:{error.Column}: {error.Path}")];
    }
}
