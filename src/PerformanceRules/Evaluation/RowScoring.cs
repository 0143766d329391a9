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
    public static RuleOutcome Score(PreparedRow row, RulebookLayout rulebook, RuleNotes? notes) =>
        Score(row, row.Rule, rulebook.RowScale, rulebook.Rounding, notes);

    /// <summary>The same under another rule, scale or rounding than the rulebook's.</summary>
    public static RuleOutcome Score(PreparedRow row, IScoringRule? rule, WeightedRow? rowScale, ScoreRounding rounding, RuleNotes? notes)
    {
#pragma warning disable CA1031 // A rule may be anybody's: whatever it throws becomes a finding that carries its message.
        try
        {
            return ScoreTrusting(row, rule, rowScale, rounding, notes);
        }
        catch (Exception exception)
        {
            return Fail(row, Faults.Of(FindingCodes.RuleFailed, FindingKeys.RuleThrew, ("error", FaultText.Of(exception))) with { Exception = exception });
        }
#pragma warning restore CA1031
    }

    /// <summary>Gives the row's points, or why it has none; what a rule throws goes through to the caller.</summary>
    public static RuleOutcome ScoreTrusting(PreparedRow row, RulebookLayout rulebook) =>
        ScoreTrusting(row, row.Rule, rulebook.RowScale, rulebook.Rounding, notes: null);

    /// <summary>Gives the points of a row that is nothing but arithmetic: nearly every row is, and nearly every one scores its full weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rational ScorePlain(PreparedRow row, ScoreRounding rounding)
    {
        Rational score = row.Arithmetic!.Score(row.Weight);
        return score.IsWrittenAs(row.Weight) ? score : RoundedBelowWeight(score, rounding);
    }

    // Off the path that most rows take. The weight of a plain row is rounded itself, so that nothing is rounded above it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Rational RoundedBelowWeight(in Rational score, ScoreRounding rounding) => rounding.EachIndicator ? score.Round(rounding.Decimals) : score;

    private static RuleOutcome ScoreTrusting(PreparedRow row, IScoringRule? rule, WeightedRow? rowScale, ScoreRounding rounding, RuleNotes? notes)
    {
        if (row.Fault is not null)
        {
            return row.Fault;
        }

        ScoringContext context = new(rowScale ?? row, notes);
        RuleOutcome outcome = row.Arithmetic is { } arithmetic && ReferenceEquals(rule, row.Rule) && !context.RecordsSteps
            ? arithmetic.Score(context.Weight)
            : rule!.Score(row.Evidence!, context);
        return Finish(row, outcome, rowScale, rounding, context);
    }

    private static RuleOutcome Finish(PreparedRow row, in RuleOutcome outcome, WeightedRow? rowScale, ScoreRounding rounding, ScoringContext context)
    {
        if (outcome.Fault is not null)
        {
            return Fail(row, outcome.Fault);
        }

        if (outcome.IsDefault)
        {
            return Fail(row, Faults.Of(FindingCodes.RuleFailed, FindingKeys.RuleWithoutOutcome));
        }

        Rational score = outcome.Score;
        Rational lowest = row.Fixed?.Lowest ?? default(Rational);
        Rational highest = row.Fixed?.Highest is { } most ? most : context.Weight;
        if (score < lowest || score > highest)
        {
            FindingValue[] values = [("score", score), ("lowest", lowest), ("highest", highest), ("weight", context.Weight)];
            return Fail(row, Faults.Of(FindingCodes.RuleFailed, FindingKeys.RuleNonsense, values));
        }

        if (rowScale is not null)
        {
            score = Weigh(score, row, rowScale.Weight, rounding, ref context);
        }

        if (row.Exemption is { } exemption)
        {
            score = Waive(score, exemption.Points is { } points ? points : row.Weight, context);
        }

        return Round(score, rounding, context);
    }

    /// <summary>单项指标得分 × 权重: the row's score is rounded as the form shows it, then weighted.</summary>
    private static Rational Weigh(in Rational score, PreparedRow row, in Rational scale, ScoreRounding rounding, ref ScoringContext context)
    {
        Rational shown = Round(score, rounding, context);
        context = context.Weighing(row);
        Rational weighted = shown * row.Weight / scale;
        if (context.RecordsSteps)
        {
            context.Step("score", "score * weight / rowScale", weighted, ("score", shown), ("weight", row.Weight), ("rowScale", scale));
        }

        return weighted;
    }

    private static Finding Fail(PreparedRow row, Finding fault) => fault with { Indicator = row.Id, RowIndex = row.RowIndex };

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
        if (!rounding.EachIndicator)
        {
            return score;
        }

        Rational rounded = rounding.Round(score, context.Weight);
        if (context.RecordsSteps && rounded != score)
        {
            ReadingChoice reading = new(ReadingNames.ScoreRounding, RulebookReadings.NameOf(rounding));
            Operand[] operands = [("score", score), ("decimals", rounding.Decimals)];
            if (rounded == score.Round(rounding.Decimals))
            {
                context.Step(reading, "score", "round(score, decimals)", rounded, operands);
            }
            else
            {
                context.Step(reading, "score", "min(round(score, decimals), weight)", rounded, [.. operands, ("weight", context.Weight)]);
            }
        }

        return rounded;
    }
}
