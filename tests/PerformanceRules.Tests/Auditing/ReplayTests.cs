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

    [Property(MaxTest = 100)]
    [Trait("Category", "Slow")]
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
    public void Formulas_are_worked_out_exactly(string formula, int numerator, int denominator) =>
        Assert.Equal(Rational.Create(numerator, denominator), Replay(formula));

    [Theory]
    [InlineData("1 +")]
    [InlineData("unknown * 2")]
    [InlineData("sqrt(4)")]
    [InlineData("(1 + 2")]
    [InlineData("1 2")]
    public void What_is_no_formula_is_refused(string formula) => Assert.Throws<FormatException>(() => Replay(formula));

    [Fact]
    public void A_later_step_takes_what_the_replay_found_and_not_what_the_rule_wrote()
    {
        DerivationStep[] steps =
        [
            new("ratio", "actual / target", 1, [("actual", 16), ("target", 20)]),
            new("score", "ratio * weight", 5, [("ratio", 1), ("weight", 5)]),
        ];
        Assert.Equal(4, new Derivation(PerformanceEvaluator.Default.Rulebooks.Rulebooks[0], null, steps).Replay());
    }

    [Fact]
    public void The_seeds_derivations_replay_to_their_scores() =>
        Assert.All(Seed.Report.Indicators, static row => Assert.Equal(row.Score, row.Derive().Replay().ToDecimal()));

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
            Submitted = new SubmittedIndicator { Id = "row", Evidence = evidence },
            Waiver = exemption is null ? null : exemption.Points ?? weight,
        };
        RuleOutcome outcome = RowScoring.ScoreRounded(row, rowScale: null, rounding, notes);
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
