using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

/// <summary>What programs read of the commands that explain a score.</summary>
public sealed class JsonOutputTests : IDisposable
{
    private readonly SheetFile _sheet = SheetFile.OfSample();

    [Fact]
    public void Audit_accounts_for_the_whole_difference()
    {
        Ran ran = PerfRules.Run("audit", _sheet.FilePath, "--format", "json");

        JsonNode audit = JsonNode.Parse(ran.Output)!;
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal((1m, 1m, 0m), ((decimal)audit["difference"]!, (decimal)audit["explained"]!, (decimal)audit["unexplained"]!));
        JsonNode finding = audit["findings"]!.AsArray().Single(static finding => (string)finding!["code"]! == "claim-differs")!;
        Assert.Equal(("meetings", "4", "5"), ((string)finding["indicator"]!, (string)finding["expected"]!, (string)finding["found"]!));
    }

    [Fact]
    public void Audit_of_several_files_is_an_array_in_their_order()
    {
        Ran ran = PerfRules.Run("audit", _sheet.FilePath, "absent.json", "--format", "json");

        JsonArray audits = JsonNode.Parse(ran.Output)!.AsArray();
        Assert.Equal((2, 2), (ran.ExitCode, audits.Count));
        Assert.Equal(("absent.json", "没有这个文件。"), ((string)audits[1]!["file"]!, (string)audits[1]!["error"]!["message"]!));
    }

    [Fact]
    public void Explain_has_the_indicator_of_the_report_and_the_sentences_that_it_cites()
    {
        JsonObject indicator = JsonNode.Parse(PerfRules.Run("explain", _sheet.FilePath, "meetings", "--format", "json").Output)!.AsObject();
        Assert.Equal(["goals.standard#positive"], indicator["clauses"]!.AsObject().Select(static clause => clause.Key));
        indicator.Remove("clauses");
        JsonNode report = JsonNode.Parse(PerfRules.Run("score", _sheet.FilePath, "--format", "json").Output)!;

        JsonNode expected = report["indicators"]!.AsArray().Single(static row => (string)row!["id"]! == "meetings")!;
        Assert.Equal(expected.ToJsonString(), indicator.ToJsonString());
    }

    [Fact]
    public void Readings_of_a_carry_over_rate_turn_on_the_counting_of_steps()
    {
        using SheetFile sheet = SheetFile.OfSampleWith(static sheet => sheet.Row("carry-over-rate")["evidence"] = JsonNode.Parse("""{ "current": "6.5%", "previous": "4%" }"""));
        Ran ran = PerfRules.Run("readings", sheet.FilePath, "--format", "json");

        JsonNode readings = JsonNode.Parse(ran.Output)!;
        Assert.Equal((97.7m, 97.3m, 97.7m), ((decimal)readings["score"]!, (decimal)readings["lowest"]!["score"]!, (decimal)readings["highest"]!["score"]!));
        JsonNode steps = readings["readings"]!.AsArray().Single(static reading => (string)reading!["name"]! == "steps")!;
        Assert.Equal([3.2m, 3m, 2.8m], steps["options"]!.AsArray().Select(static option => (decimal)option!["indicators"]![0]!["score"]!));
    }

    [Fact]
    public void Gain_to_the_full_weight_is_four_more_meetings_and_half_a_point_by_judgement()
    {
        JsonNode plan = JsonNode.Parse(PerfRules.Run("gain", _sheet.FilePath, "--to", "100", "--format", "json").Output)!["plan"]!;

        JsonArray changes = plan["changes"]!.AsArray();
        Assert.True((bool)plan["reachable"]!);
        Assert.Equal(["meetings", "propriety"], changes.Select(static change => (string)change!["indicator"]!));
        Assert.Equal((16m, 20m), ((decimal)changes[0]!["value"]!["present"]!, (decimal)changes[0]!["value"]!["value"]!));
        Assert.Equal(0.5m, (decimal)changes[1]!["points"]!);
    }

    public void Dispose() => _sheet.Dispose();
}
