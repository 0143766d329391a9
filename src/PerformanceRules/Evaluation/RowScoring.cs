using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>Scores one prepared row: the rule, then the exemption, then the rounding. The one way for the score alone, the report and the derivation.</summary>
internal static class RowScoring
{
    /// <summary>Gives the row's points, or why it has none.</summary>
    public static Finding? Score(in PreparedRow row, RulebookLayout rulebook, RuleNotes? notes, out Rational score) =>
        Score(row, rulebook.RowScale, rulebook.Rounding, notes, out score);

    /// <summary>The same under another rounding than the rulebook's.</summary>
    public static Finding? Score(in PreparedRow row, Rational? rowScale, ScoreRounding rounding, RuleNotes? notes, out Rational score)
    {
        score = default;
        if (row.Fault is not null)
        {
            return row.Fault;
        }

        ScoringContext context = new(rowScale ?? row.Weight, notes);
        RuleOutcome outcome;
#pragma warning disable CA1031 // A rule may be anybody's: whatever it throws becomes a finding that carries its message.
        try
        {
            outcome = row.Rule!.Score(row.Evidence!, context);
        }
        catch (Exception exception)
        {
            return Fail(row, new Finding(FindingCodes.RuleFailed, Severity.Error, FindingKeys.RuleThrew, ("error", FaultText.Of(exception))));
        }
#pragma warning restore CA1031

        if (outcome.Fault is not null)
        {
            return Fail(row, outcome.Fault);
        }

        score = outcome.Score;
        if (score.Sign < 0 || score > context.Weight)
        {
            FindingValue[] values = [("score", score), ("weight", context.Weight)];
            score = default;
            return Fail(row, new Finding(FindingCodes.RuleFailed, Severity.Error, FindingKeys.RuleNonsense, values));
        }

        score = rowScale is { } scale ? Weigh(score, row.Weight, scale, rounding, ref context) : score;
        score = Round(row.Waiver is { } waiver ? Waive(score, waiver, context) : score, rounding, context);
        return null;
    }

    /// <summary>单项指标得分 × 权重: the row's score is rounded as the form shows it, then weighted.</summary>
    private static Rational Weigh(Rational score, Rational weight, Rational scale, ScoreRounding rounding, ref ScoringContext context)
    {
        Rational shown = Round(score, rounding, context);
        context = context.Weighing(weight);
        Rational weighted = shown * weight / scale;
        if (context.RecordsSteps)
        {
            context.Step("score", "score * weight / rowScale", weighted, ("score", shown), ("weight", weight), ("rowScale", scale));
        }

        return weighted;
    }

    private static Finding Fail(in PreparedRow row, Finding fault) => fault with { Indicator = row.Id };

    /// <summary>说明 on 例外情况: never more than the deduction is given back, and without a deduction nothing changes.</summary>
    private static Rational Waive(Rational score, Rational waiver, in ScoringContext context)
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

    private static Rational Round(Rational score, ScoreRounding rounding, in ScoringContext context)
    {
        if (!rounding.EachIndicator)
        {
            return score;
        }

        Rational rounded = score.Round(rounding.Decimals);
        if (context.RecordsSteps && rounded != score)
        {
            ReadingChoice reading = new(ReadingNames.ScoreRounding, RulebookReadings.NameOf(rounding));
            context.Step(reading, "score", "round(score, decimals)", rounded, ("score", score), ("decimals", rounding.Decimals));
        }

        return rounded;
    }
}
