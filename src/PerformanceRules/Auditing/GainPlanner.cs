using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>
/// Chooses the indicators of a plan: the fewest, and among as many the ones that are measured. Every change is made to the sheet, and the sheet scored
/// again, so that a plan promises what it reaches.
/// </summary>
internal sealed class GainPlanner
{
    private readonly EvaluationReport _report;
    private readonly decimal _wanted;
    private readonly List<GainChange> _changes = [];
    private PreparedSubmission _sheet;
    private decimal _total;

    private GainPlanner(EvaluationReport report, decimal wanted)
    {
        _report = report;
        _wanted = wanted;
        _sheet = report.Prepared;
        _total = report.Score;
    }

    public static GainPlan Plan(GainAnalysis gains, decimal total)
    {
        GainPlanner planner = new(gains.Report, total);
        if (planner._total < total)
        {
            planner.LiftVetoes(gains.Vetoes);
            planner.RaiseRows([.. gains.Indicators.Where(static gain => gain.FullWeight is not null)]);
        }

        return new GainPlan(total, planner._total >= total, planner._total, planner._changes, planner._sheet.Submission);
    }

    /// <summary>Gives the value for a score of the row, with the points that an exemption gives back already counted.</summary>
    public static ScoreBound? BoundFor(IndicatorResult row, Rational score)
    {
        Rational weight = row.Weight;
        Rational waiver = row.Exemption is { } exemption ? exemption.Points ?? weight : Rational.Zero;
        Rational wanted = Rational.Max(score - waiver, Rational.Zero);
        RulebookLayout layout = row.Prepared.Rulebook.Layout;
        if (layout.RowScale is { } scale)
        {
            // A row that is scored out of 100 and then weighed has its rule score out of 100, and that is rounded before it is weighed.
            Rational scaled = wanted * scale.Weight / weight;
            wanted = layout.Rounding.EachIndicator ? Rational.Min(Ceiling(scaled, layout.Rounding), scale.Weight) : scaled;
            weight = scale.Weight;
        }

        return ((IInvertibleRule)row.ScoringRule!).ValueFor(row.Evidence!, weight, wanted);
    }

    // A veto that holds the total below what is wanted has to go, whatever else is done.
    private void LiftVetoes(IEnumerable<(IndicatorGain Veto, Rational Ceiling)> vetoes)
    {
        foreach ((IndicatorGain veto, Rational ceiling) in vetoes)
        {
            if (ceiling < _wanted && veto.FullWeight is { } bound)
            {
                Change(veto, bound);
            }
        }
    }

    private void RaiseRows(IndicatorGain[] gains)
    {
        Rational missing = Missing();
        IndicatorGain[] measured = [.. gains.Where(static gain => !gain.IsJudged)];
        IndicatorGain[] judged = [.. gains.Where(static gain => gain.IsJudged)];
        IndicatorGain[] chosen = missing.Sign <= 0 ? [] : Choose(measured, judged, missing) ?? [.. measured, .. judged];
        for (int index = 0; index < chosen.Length && _total < _wanted; index++)
        {
            Raise(chosen[index], isLast: index == chosen.Length - 1);
        }
    }

    // Of the last one only as much as is needed; where rounding is in the way, all of it.
    private void Raise(IndicatorGain gain, bool isLast)
    {
        Rational score = gain.Score!.Value + Missing();
        ScoreRounding rounding = _report.Rulebook.Layout.Rounding;
        Rational needed = rounding.EachIndicator ? Ceiling(score, rounding) : score;
        if (isLast && needed < gain.Weight && BoundFor(gain.Row, needed) is { } enough && Total(gain, enough) >= _wanted)
        {
            Change(gain, enough);
        }
        else
        {
            Change(gain, gain.FullWeight!);
        }
    }

    private decimal Total(IndicatorGain gain, ScoreBound bound) => Changed(gain, bound).Score().Points;

    private PreparedSubmission Changed(IndicatorGain gain, ScoreBound bound)
    {
        IndicatorResult row = gain.Row;
        return _sheet.With(row.Index, ((IInvertibleRule)row.ScoringRule!).WithValue(row.Evidence!, bound));
    }

    private void Change(IndicatorGain gain, ScoreBound bound)
    {
        _sheet = Changed(gain, bound);
        decimal total = _sheet.Score().Points;
        _changes.Add(new GainChange(gain, bound, total - _total));
        _total = total;
    }

    /// <summary>Gives the points of rows that count which the total wanted still takes, before they are rescaled for what does not apply.</summary>
    private Rational Missing()
    {
        RulebookLayout layout = _report.Rulebook.Layout;
        SheetSum sum = new(layout, layout.Rounding);
        Rational applicable = layout.Weight;
        foreach (PreparedRow row in _sheet.Rows)
        {
            if (row.IsNotApplicable)
            {
                applicable -= row.Counts ? row.Weight : Rational.Zero;
            }
            else if (RowScoring.Score(row, layout, notes: null) is { Fault: null } outcome)
            {
                sum.Add(row, outcome.Score);
            }
        }

        Rational wanted = _wanted - sum.Outside();
        bool isTotalRounded = applicable != layout.Weight || !layout.Rounding.EachIndicator;
        Rational counted = isTotalRounded ? Rational.Min(Ceiling(wanted, layout.Rounding), Rational.Max(layout.Weight, wanted)) : wanted;
        return (counted * applicable / layout.Weight) - sum.Counted;
    }

    private static Rational Ceiling(in Rational points, ScoreRounding rounding)
    {
        Rational unit = Rational.One / IntegerMath.PowerOfTen(rounding.Decimals);
        return (points / unit).Ceiling() * unit;
    }

    // Both lists fall: the first of each give the most. As few as will do, and of these as many measured as will do, filled up with judgements.
    private static IndicatorGain[]? Choose(IndicatorGain[] measured, IndicatorGain[] judged, Rational missing)
    {
        Rational[] ofMeasured = Sums(measured);
        Rational[] ofJudged = Sums(judged);
        int count = 0;
        for (int first = 0, second = 0; ofMeasured[first] + ofJudged[second] < missing; count++)
        {
            if (first == measured.Length && second == judged.Length)
            {
                return null;
            }

            _ = second == judged.Length || (first < measured.Length && measured[first].Lost >= judged[second].Lost) ? first++ : second++;
        }

        int most = Math.Min(count, measured.Length);
        while (count - most > judged.Length || ofMeasured[most] + ofJudged[count - most] < missing)
        {
            most--;
        }

        return [.. measured.Take(most), .. judged.Take(count - most)];
    }

    private static Rational[] Sums(IndicatorGain[] gains)
    {
        Rational[] sums = new Rational[gains.Length + 1];
        for (int index = 0; index < gains.Length; index++)
        {
            sums[index + 1] = sums[index] + gains[index].Lost;
        }

        return sums;
    }
}
