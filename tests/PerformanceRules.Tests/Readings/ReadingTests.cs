using System.Text;
using System.Text.Json.Nodes;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Readings;

/// <summary>Every option of every reading of the Beijing rulebook, taken in each of the ways to take one, on a sheet that turns on all of them.</summary>
public sealed class ReadingTests
{
    private static readonly Rulebook Beijing = PerformanceEvaluator.Default.Rulebooks.Find("beijing.department-overall", 2024);

    /// <summary>
    /// 20 + 9 (3 times the target) + 10 (a third of a limit) + 10 (a target of zero, met) + 3.70 (12.346%) + 12 + 3.2 (6.5% after 4%) + 3.6 (40% under budget).
    /// </summary>
    public static TheoryData<string, string, string> Options => new()
    {
        { "steps", "whole", "71.5" },
        { "steps", "proportional", "71.3" },
        { "steps", "started", "71.1" },
        { "overshoot", "automatic", "71.5" },
        { "overshoot", "whenFlagged", "72.5" },
        { "overshoot", "off", "72.5" },
        { "overshootOfReverse", "none", "71.5" },
        { "overshootOfReverse", "mirrored", "70.5" },
        { "variance", "absolute", "71.5" },
        { "variance", "signed", "71.9" },
        { "rateRounding", "exact", "71.5" },
        { "rateRounding", "percent2", "71.51" },
        { "equalTarget", "positive", "71.5" },
        { "equalTarget", "exact", "71.5" },
        { "equalTarget", "proportional", "71.5" },
        { "bareTarget", "positive", "71.5" },
        { "bareTarget", "equal", "71.5" },
        { "bareTarget", "reverse", "92.13" },
        { "zeroTarget", "met", "71.5" },
        { "zeroTarget", "reject", "61.5 incomplete" },
        { "scoreRounding", "2", "71.5" },
        { "scoreRounding", "0", "72" },
        { "scoreRounding", "1", "71.5" },
        { "scoreRounding", "3", "71.504" },
        { "scoreRounding", "4", "71.5038" },
        { "scoreRounding", "none", "71.5" },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void By_WithReading(string name, string option, string total) => Assert.Equal(total, Total(Beijing.WithReading(name, option)));

    [Theory]
    [MemberData(nameof(Options))]
    public void By_the_rulebooks_json(string name, string option, string total)
    {
        JsonObject json = (JsonObject)JsonNode.Parse(RulebookText.Of(Beijing))!;
        json["readings"]![name] = option;

        Assert.Equal(total, Total(PerformanceEvaluator.Default.Json.ReadRulebook(Encoding.UTF8.GetBytes(json.ToJsonString()))));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Kept_when_the_rulebook_is_written_and_read(string name, string option, string total)
    {
        string written = RulebookText.Of(Beijing.WithReading(name, option));

        Assert.Equal(total, Total(PerformanceEvaluator.Default.Json.ReadRulebook(Encoding.UTF8.GetBytes(written))));
    }

    [Fact]
    public void The_table_is_all_there_is()
    {
        IEnumerable<(string, string)> listed = Rules(Beijing.Sections).OfType<IReadingRule>()
            .SelectMany(static rule => rule.Readings)
            .SelectMany(static reading => reading.Options.Select(option => (reading.Name, option)))
            .Concat(((string[])["2", "0", "1", "3", "4", "none"]).Select(static option => (ReadingNames.ScoreRounding, option)));

        Assert.Equal(
            listed.Distinct().Order(),
            Options.Select(static row => ((string)row[0], (string)row[1])).Order());
    }

    [Fact]
    public void Another_reading_leaves_the_first_rulebook_as_it_was()
    {
        _ = Beijing.WithReading("steps", "started");

        Assert.Equal("71.5", Total(Beijing));
    }

    [Theory]
    [InlineData("step", "whole", "No rule of beijing.department-overall@2024 has a reading \"step\".")]
    [InlineData("steps", "all", "The reading steps has no option \"all\"; it has whole, proportional, started.")]
    [InlineData("steps", "Whole", "The reading steps has no option \"Whole\"; it has whole, proportional, started.")]
    [InlineData("scoreRounding", "7", "The reading scoreRounding has no option \"7\"; it has 0 to 6, or none.")]
    public void What_is_no_reading_says_what_there_is(string name, string option, string message) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => Beijing.WithReading(name, option)).Message, StringComparison.Ordinal);

    private static string Total(Rulebook rulebook)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.Default;
        PreparedSubmission prepared = evaluator.Prepare(evaluator.Json.ReadSubmission(TestData.Text("readings-sheet.json")), rulebook);
        EvaluationReport report = prepared.Evaluate();
        Assert.Equal(report.Score, prepared.Score().Points);
        return (PerformanceRules.Arithmetic.Rational)report.Score + (report.Status == ReportStatus.Complete ? string.Empty : " incomplete");
    }

    private static IEnumerable<IScoringRule> Rules(IEnumerable<Section> sections) => sections.SelectMany(static section =>
        section.Indicators.Select(static indicator => indicator.Rule).Concat(section.Open?.Rules ?? []).Concat(Rules(section.Sections)));
}
