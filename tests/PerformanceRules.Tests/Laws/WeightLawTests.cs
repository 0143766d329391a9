using FsCheck;
using FsCheck.Xunit;
using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Documents.Generation;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Laws;

/// <summary>
/// contract.md, Report: a row that earns all of its weight has the weight itself, however many decimals that has; any other score is rounded and never
/// above the weight; the total of a complete report is never above the full weight, bonuses aside. Tried on random and built-in rulebooks with rules of
/// every kind, under every rounding and reading.
/// </summary>
public sealed class WeightLawTests
{
    private static readonly string[] Roundings = ["none", "0", "1", "2", "3", "4"];

    [Property(MaxTest = 400)]
    public void No_row_is_above_its_weight_and_no_complete_total_above_the_full_weight(int seed)
    {
        EvaluationReport report = new RandomSheets(new Random(seed)).Next().Report;

        Assert.All(report.Indicators, static row => Assert.InRange(row.Score ?? 0, 0, row.Weight));
        if (report.Status == ReportStatus.Complete)
        {
            Assert.InRange(report.Score, 0, report.Rulebook.Definition.HighestTotal ?? report.Weight);
            Assert.All(report.Sections.Where(section => Counts(report.Rulebook, section.Id)), static section => Assert.InRange(section.Score, 0, section.Weight));
        }
    }

    [Property(MaxTest = 60)]
    public void Nor_under_any_reading(int seed)
    {
        EvaluationReport report = new RandomSheets(new Random(seed)).Next().Report;
        ReadingAnalysis readings = RandomSheets.EvaluatorOf(report.Rulebook).AnalyzeReadings(report.Submission);

        Assert.All(readings.Effects.SelectMany(static effect => effect.Outcomes).SelectMany(static outcome => outcome.Indicators), static row => Assert.InRange(row.Score ?? 0, 0, row.Weight));
        if (report.Status == ReportStatus.Complete)
        {
            Assert.InRange(readings.Highest.Total, report.Score, report.Rulebook.Definition.HighestTotal ?? report.Weight);
            Assert.InRange(readings.Lowest.Total, 0, report.Score);
        }
    }

    [Property(MaxTest = 400)]
    public void Rows_that_earn_their_whole_weight_have_the_weight_and_the_total_is_full(NonEmptyArray<PositiveInt> cuts, byte rounding)
    {
        decimal[] weights = Cut(cuts.Get);
        EvaluationReport report = Evaluate(weights, static _ => 1, Roundings[rounding % Roundings.Length]);

        Assert.Equal(weights, report.Indicators.Select(static row => row.Score ?? -1));
        Assert.Equal(100, report.Score);
    }

    [Property(MaxTest = 400)]
    public void Any_other_score_is_rounded_half_up_but_never_above_its_weight(NonEmptyArray<PositiveInt> cuts, byte rounding, int seed)
    {
        decimal[] weights = Cut(cuts.Get);
        Random random = new(seed);
        decimal[] shares = [.. weights.Select(_ => random.Next(4) switch { 0 => 1, 1 => 0.99999m, 2 => 0.999m, _ => random.Next(1001) / 1000m })];
        string option = Roundings[rounding % Roundings.Length];
        EvaluationReport report = Evaluate(weights, index => shares[index], option);

        decimal?[] expected = [.. weights.Select((weight, index) => (decimal?)(shares[index] == 1 || option == "none" ? shares[index] * weight : Math.Min(HalfUp(shares[index] * weight, option[0] - '0'), weight)))];
        Assert.Equal(expected, report.Indicators.Select(static row => row.Score));
        Assert.True(report.Score <= 100, report.Score.ToString());
    }

    [Theory]
    [InlineData("4.2857", "4.2857", "4.2857")] // all of the weight
    [InlineData("4.2857", "4.2856", "4.2857")] // 4.29 would be above the weight
    [InlineData("4.2857", "4.2849", "4.28")]
    [InlineData("4.2833", "4.2833", "4.2833")]
    [InlineData("4.2833", "4.2832", "4.28")]
    [InlineData("0.005", "0.005", "0.005")]
    [InlineData("0.0015", "0.0015", "0.0015")]
    [InlineData("0.0015", "0.0014", "0")]
    public void Two_decimals(string weight, string earned, string score) =>
        Assert.Equal(Number(score), Evaluate([Number(weight), 50], index => new JudgementEvidence { Points = index == 0 ? Number(earned) : 50 }, "2").Indicators[0].Score);

    [Fact]
    public void A_derivation_says_that_the_weight_is_the_limit()
    {
        IndicatorResult row = Evaluate([4.2857m, 95.7143m], static _ => 0.99999m, "2").Indicators[0];
        DerivationStep step = row.Derive().Steps[^1];

        Assert.Equal(("min(round(score, decimals), weight)", (Rational)4.2857m), (step.Formula, step.Value));
        Assert.Contains("以分值为限", row.Derive().Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(4.2857m, row.Derive().Replay());
    }

    // Weights of four decimals that add up to 100.
    private static decimal[] Cut(PositiveInt[] cuts)
    {
        int[] places = [.. cuts.Select(static cut => (cut.Get * 7919) % 1_000_000).Where(static place => place > 0).Distinct().Order()];
        return [.. places.Append(1_000_000).Zip(places.Prepend(0), static (to, from) => (to - from) / 10_000m)];
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static EvaluationReport Evaluate(decimal[] weights, Func<int, decimal> shareOf, string rounding) =>
        Evaluate(weights, index => new JudgementEvidence { Rating = shareOf(index) }, rounding);

    private static EvaluationReport Evaluate(decimal[] weights, Func<int, JudgementEvidence> evidenceOf, string rounding)
    {
        Rulebook rulebook = Rulebook.Create(new RulebookDefinition
        {
            Id = "cut",
            Version = "1",
            Title = "任意分值",
            FirstYear = 2000,
            ScoreRounding = new ScoreRounding { EachIndicator = rounding != "none", Decimals = rounding == "none" ? 2 : rounding[0] - '0' },
            Sections =
            [
                new Section
                {
                    Id = "all",
                    Title = "全部",
                    Weight = weights.Sum(),
                    Indicators = [.. weights.Select(static (weight, index) => new Indicator { Id = "row" + index, Title = "指标" + index, Weight = weight, Rule = new JudgementRule() })],
                },
            ],
        });
        Submission sheet = new()
        {
            Rulebook = "cut@1",
            Unit = "某单位",
            Year = 2024,
            Indicators = [.. weights.Select((_, index) => new SubmittedIndicator { Id = "row" + index, Evidence = evidenceOf(index) })],
        };
        return PerformanceEvaluator.CreateBuilder().AddRulebook(rulebook).Build().Evaluate(sheet);
    }

    private static decimal HalfUp(decimal score, int decimals) => Math.Round(score, decimals, MidpointRounding.AwayFromZero);

    private static bool Counts(Rulebook rulebook, string section) =>
        rulebook.Sections.Any(top => top.Effect == SectionEffect.Counts && IsInside(section, top));

    private static bool IsInside(string id, Section section) => section.Id == id || section.Sections.Any(inner => IsInside(id, inner));
}
