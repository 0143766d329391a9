using System.Globalization;
using FsCheck.Xunit;
using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>The arithmetic that a derivation shows is the arithmetic that made the score.</summary>
public sealed class ReplayTests
{
    private static readonly ScoreRounding[] Roundings = [new(), new() { Decimals = 0 }, new() { EachIndicator = false }];

    [Property(MaxTest = 40)]
    public void The_replay_of_every_rule_under_every_reading_comes_to_the_score(int seed)
    {
        Random random = new(seed);
        foreach (RuleRegistration registration in PerformanceEvaluator.Default.Rules.Registrations)
        {
            Assert.True(RandomRows.ByKind.TryGetValue(registration.Kind, out var generate), $"There is no random evidence for {registration.Kind}: add it to RandomRows.");
            (IScoringRule rule, Evidence evidence) = generate!(random);
            Exemption? exemption = RandomRows.Exemption(random);
            decimal weight = RandomRows.Weight(random);
            foreach (IScoringRule variant in RuleVariants.Of(rule))
            {
                foreach (ScoreRounding rounding in Roundings)
                {
                    AssertReplays(variant, evidence, exemption, weight, rounding);
                }
            }
        }
    }

    [Fact]
    public void Most_random_rows_are_scored()
    {
        Random random = new(1);
        foreach ((string kind, var generate) in RandomRows.ByKind)
        {
            int scored = Enumerable.Range(0, 200).Count(_ =>
            {
                (IScoringRule rule, Evidence evidence) = generate(random);
                return rule.Score(evidence, ScoringContext.ForWeight(RandomRows.Weight(random))).Fault is null;
            });
            Assert.True(scored > 120, $"Only {scored} of 200 random rows of {kind} were scored: the property would prove little.");
        }
    }

    [Theory]
    [InlineData("1 + 2 * 3 - 4 / 8", 13, 2)]
    [InlineData("-(1 - 3) * 2", 4, 1)]
    [InlineData("round(2 / 3, 2)", 67, 100)]
    [InlineData("round(0.125, 2)", 13, 100)]
    [InlineData("round(-0.125, 2)", -13, 100)]
    [InlineData("floor(-3 / 2) + ceiling(-3 / 2)", -3, 1)]
    [InlineData("min(max(1, 5), abs(-4))", 4, 1)]
    [InlineData("7 - 2 - 1", 4, 1)]
    [InlineData("7 - (2 - 1)", 6, 1)]
    [InlineData("7 / 2 * 2", 7, 1)]
    [InlineData("-7 + 1", -6, 1)]
    [InlineData("max(7 - 10, 0)", 0, 1)]
    [InlineData("7/3", 7, 3)]
    public void Formulas_are_worked_out_exactly(string formula, int numerator, int denominator) =>
        Assert.Equal(Rational.Create(numerator, denominator), Replay(formula));

    [Theory]
    [InlineData("1 +")]
    [InlineData("unknown * 2")]
    [InlineData("sqrt(4)")]
    [InlineData("(1 + 2")]
    [InlineData("1 2")]
    [InlineData("")]
    [InlineData("abs(1, 2)")]
    [InlineData("min(1)")]
    [InlineData("1.2.3")]
    public void What_is_no_formula_is_refused(string formula) => Assert.Throws<FormatException>(() => Replay(formula));

    [Fact]
    public void A_division_by_zero_is_refused() => Assert.Throws<DivideByZeroException>(() => Replay("1 / (2 - 2)"));

    [Fact]
    public void A_later_step_takes_what_the_replay_found_and_not_what_the_rule_wrote()
    {
        DerivationStep[] steps =
        [
            new("ratio", "actual / target", 1, [("actual", 16), ("target", 20)]),
            new("score", "ratio * weight", 5, [("ratio", 1), ("weight", 5)]),
        ];
        Derivation derivation = new(PerformanceEvaluator.Default.Rulebooks.Rulebooks[0], null, steps);
        Assert.Equal(4, derivation.Replay());
        Assert.Equal([Rational.Create(4, 5), 4], derivation.ReplaySteps());
    }

    [Fact]
    public void The_seeds_derivations_replay_to_their_scores() =>
        Assert.All(Seed.Report.Indicators, static row => Assert.Equal(row.Score, row.Derive().Replay().ToDecimal()));

    /// <summary>The rate is rounded in percent, and compared in the target's unit: the way from one to the other is a step too.</summary>
    [Theory]
    [InlineData("95", 9, 10, "9.4737")]
    [InlineData("≥950‰", 2, 3, "7.0179")]
    [InlineData("≥95%", 2, 3, "7.0179")]
    public void A_rounded_rate_replays_beside_a_target_in_another_unit(string target, int done, int of, string score)
    {
        TargetRatioRule rule = new() { RateRounding = RateRounding.Percent2 };
        Target read = decimal.TryParse(target, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : Target.Parse(target);
        TargetRatioEvidence evidence = new() { Target = read, Actual = Actual.OfCounts(done, of) };
        RuleNotes notes = new(recordsSteps: true);
        RuleOutcome outcome = RowScoring.Score(
            new PreparedRow { Weight = 10, Rule = rule, Evidence = evidence, Submitted = new SubmittedIndicator { Id = "row", Evidence = evidence } },
            rule,
            rowScale: null,
            new ScoreRounding { Decimals = 4 },
            notes);
        Derivation derivation = new(PerformanceEvaluator.Default.Rulebooks.Rulebooks[0], null, [.. notes.Steps]);
        Assert.Equal(score, outcome.Score.ToString());
        Assert.Equal(outcome.Score, derivation.Replay());
        Assert.Equal(notes.Steps.Select(static step => step.Value), derivation.ReplaySteps());
    }

    private static Rational Replay(string formula) =>
        new Derivation(PerformanceEvaluator.Default.Rulebooks.Rulebooks[0], null, [new DerivationStep("score", formula, 0, [])]).Replay();

    private static void AssertReplays(IScoringRule rule, Evidence evidence, Exemption? exemption, decimal weight, ScoreRounding rounding)
    {
        RuleNotes notes = new(recordsSteps: true);
        PreparedRow row = new()
        {
            Weight = weight,
            Rule = rule,
            Evidence = evidence,
            Submitted = new SubmittedIndicator { Id = "row", Evidence = evidence, Exemption = exemption },
            IsExempt = exemption is not null,
        };
        RuleOutcome outcome = RowScoring.Score(row, rule, rowScale: null, rounding, notes);
        if (outcome.Fault is not null)
        {
            return;
        }

        Rational score = outcome.Score;

        IReadOnlyList<ExactFraction> replayed = FormulaReplay.Run(notes.Steps);
        Assert.NotEmpty(replayed);
        for (int index = 0; index < replayed.Count; index++)
        {
            DerivationStep step = notes.Steps[index];
            Assert.True(
                Rational.Create(replayed[index].Over, replayed[index].Under) == step.Value,
                $"{rule} over {evidence}, weight {weight}: {step.Result} = {step.Formula} is {step.Value}, replayed {replayed[index].Over}/{replayed[index].Under}");
        }

        Assert.Equal("score", notes.Steps[notes.Steps.Count - 1].Result);
        Assert.Equal(outcome.Score, Rational.Create(replayed[replayed.Count - 1].Over, replayed[replayed.Count - 1].Under));
    }
}
