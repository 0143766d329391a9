using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Rules;

/// <content>The inverse: how many days late the work may be.</content>
public sealed partial record DeadlineRule : IInvertibleRule
{
    private const string Day = "天";

    bool IInvertibleRule.IsJudged => false;

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score)
    {
        if (evidence is not DeadlineEvidence dates || Read(dates, out int days, out _) is not null)
        {
            return null;
        }

        Rational most = score.Sign <= 0 ? days : Rational.Min(MostDays((weight - score) / (DeductionPerStep ?? weight)), days);
        return new ScoreBound("daysLate", days, most) { IsWhole = true, Unit = Day };
    }

    Evidence IInvertibleRule.WithValue(Evidence evidence, ScoreBound bound)
    {
        DeadlineEvidence dates = (DeadlineEvidence)evidence;
        Read(dates.Target, "target", dates.Row.Year, out CalendarSpan target);
        Read(dates.Actual, "actual", dates.Row.Year, out CalendarSpan actual);
        int year = target.Year ?? actual.Year ?? AnyYear;
        DateTime done = actual.Last(year).AddDays(-(double)(bound.Present - bound.Aim).ToDecimal());

        // Where neither date has a year, a year would not be the sheet's.
        string written = target.Year is null && actual.Year is null && done.Year == year ? "M月d日" : "yyyy年M月d日";
        return dates with { Actual = done.ToString(written, CultureInfo.InvariantCulture) };
    }

    IReadOnlyList<ScoreBound> IInvertibleRule.Cliffs(Evidence evidence, Rational weight) => [];

    /// <summary>Gives the most days at which no more than so many steps are counted.</summary>
    private Rational MostDays(Rational steps)
    {
        Rational perStep = DaysPerStep ?? 1;
        return DeductionPerStep is null ? Rational.Zero : Steps switch
        {
            StepCounting.Proportional => (steps * perStep).Floor(),
            StepCounting.Started => steps.Floor() * perStep,
            _ => ((steps.Floor() + 1) * perStep) - 1,
        };
    }
}
