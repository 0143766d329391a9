using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>Chooses the indicators of a plan: the fewest, and among as many the ones that are measured.</summary>
internal static class GainPlanner
{
    public static GainPlan Plan(GainAnalysis gains, decimal total)
    {
        EvaluationReport report = gains.Report;
        Rational weight = report.Weight;
        Rational applicable = weight - NotApplicable(report);
        Rational missing = ((Rational)total - report.Score) * applicable / weight;
        IndicatorGain[] measured = [.. gains.Indicators.Where(static gain => gain.FullWeight is not null && !gain.IsJudged)];
        IndicatorGain[] judged = [.. gains.Indicators.Where(static gain => gain.FullWeight is not null && gain.IsJudged)];
        IReadOnlyList<IndicatorGain> chosen = missing.Sign <= 0 ? [] : Choose(measured, judged, missing) ?? [.. measured, .. judged];

        List<GainChange> changes = [];
        Rational gained = default;
        foreach (IndicatorGain gain in chosen)
        {
            Rational points = Rational.Min(gain.Lost, missing - gained);
            IndicatorResult row = report.Find(gain.Id)!;
            Rational wanted = row.Score!.Value + points;
            changes.Add(new GainChange(gain, BoundFor(row, wanted)!, points.ToDecimal()));
            gained += points;
        }

        Rational reached = report.Score + (applicable.Sign > 0 ? gained * weight / applicable : Rational.Zero);
        return new GainPlan(total, missing.Sign <= 0 || gained >= missing, reached.ToDecimal(), changes);
    }

    /// <summary>Gives the value for a score of the row, with the points that an exemption gives back already counted.</summary>
    public static ScoreBound? BoundFor(IndicatorResult row, Rational score)
    {
        Rational weight = row.Weight;
        Rational waiver = row.Exemption is { } exemption ? exemption.Points ?? weight : Rational.Zero;

        // A row that is scored out of 100 and then weighed has its rule score out of 100.
        Rational most = row.Prepared.Rulebook.Layout.RowScale?.Weight ?? weight;
        return ((IInvertibleRule)row.ScoringRule!).ValueFor(row.Evidence!, most, Rational.Max(score - waiver, Rational.Zero) * most / weight);
    }

    // Both lists fall: the first of each give the most. As many measured as will do, filled up with judgements.
    private static IndicatorGain[]? Choose(IndicatorGain[] measured, IndicatorGain[] judged, Rational missing)
    {
        for (int count = 1; count <= measured.Length + judged.Length; count++)
        {
            for (int ofMeasured = Math.Min(count, measured.Length); ofMeasured >= 0 && count - ofMeasured <= judged.Length; ofMeasured--)
            {
                IndicatorGain[] chosen = [.. measured.Take(ofMeasured), .. judged.Take(count - ofMeasured)];
                if (chosen.Aggregate(Rational.Zero, static (sum, gain) => sum + gain.Lost) >= missing)
                {
                    return chosen;
                }
            }
        }

        return null;
    }

    private static Rational NotApplicable(EvaluationReport report)
    {
        Rational sum = default;
        foreach (IndicatorResult row in report.Indicators)
        {
            sum += row.IsNotApplicable ? row.Weight : 0m;
        }

        return sum;
    }
}
