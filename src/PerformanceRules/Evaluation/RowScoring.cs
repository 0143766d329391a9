using System.Runtime.CompilerServices;
using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>Scores one prepared row: the rule, then the exemption, then the rounding. The one way for the score alone, the report and the derivation.</summary>
internal static class RowScoring
{
    /// <summary>Gives the row's points, or why it has none.</summary>
    public static RuleOutcome Score(PreparedRow row, ScoreRounding rounding, RuleNotes? notes)
    {
#pragma warning disable CA1031 // A rule may be anybody's: whatever it throws becomes a finding that carries its message.
        try
        {
            return ScoreTrusting(row, rounding, notes);
        }
        catch (Exception exception)
        {
            return Fail(row, Faults.Of(FindingCodes.RuleFailed, FindingKeys.RuleThrew, ("error", exception.Message)));
        }
#pragma warning restore CA1031
    }

    /// <summary>The same, but what a rule throws goes through to the caller.</summary>
    public static RuleOutcome ScoreTrusting(PreparedRow row, ScoreRounding rounding, RuleNotes? notes)
    {
        if (row.Fault is not null)
        {
            return row.Fault;
        }

        ScoringContext context = new(row, notes);
        RuleOutcome outcome = row.Rule!.Score(row.Evidence!, context);
        return outcome.IsWrittenAs(row.Weight) && !context.RecordsSteps ? row.FullScore : Finish(row, outcome, rounding, context);
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // Off the path that most rows take.
    private static RuleOutcome Finish(PreparedRow row, in RuleOutcome outcome, ScoreRounding rounding, in ScoringContext context)
    {
        if (outcome.Fault is not null)
        {
            return Fail(row, outcome.Fault);
        }

        Rational score = outcome.Score;
        if (score.Sign < 0 || score > row.Weight)
        {
            return Nonsense(row, score);
        }

        if (row.Waiver.HasValue)
        {
            score = Waive(score, row.Waiver.GetValueOrDefault(), context);
        }

        return rounding.EachIndicator ? Round(score, rounding, context) : score;
    }

    private static Finding Nonsense(PreparedRow row, in Rational score) =>
        Fail(row, Faults.Of(FindingCodes.RuleFailed, FindingKeys.RuleNonsense, ("score", score), ("weight", row.Weight)));

    private static Finding Fail(PreparedRow row, Finding fault) => fault with { Indicator = row.Id };

    /// <summary>说明 on 例外情况: never more than the deduction is given back, and without a deduction nothing changes.</summary>
    private static Rational Waive(in Rational score, in Rational waiver, in ScoringContext context)
    {
        if (score >= context.Weight)
        {
            return score;
        }

        Rational waived = Rational.Min(score + waiver, context.Weight);
        if (context.RecordsSteps)
        {
            string formula = score + waiver > context.Weight ? "min(score + waiver, weight)" : "score + waiver";
            context.Step("score", formula, waived, ("score", score), ("waiver", waiver), ("weight", context.Weight));
        }

        return waived;
    }

    private static Rational Round(in Rational score, ScoreRounding rounding, in ScoringContext context)
    {
        Rational rounded = score.Round(rounding.Decimals);
        if (context.RecordsSteps && rounded != score)
        {
            ReadingChoice reading = new(ReadingNames.ScoreRounding, RulebookReadings.NameOf(rounding));
            context.Step(reading, "score", "round(score, decimals)", rounded, ("score", score), ("decimals", rounding.Decimals));
        }

        return rounded;
    }
}
