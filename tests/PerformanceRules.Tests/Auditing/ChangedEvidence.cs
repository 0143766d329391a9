using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Standards.Formulas;

namespace PerformanceRules.Tests.Auditing;

/// <summary>Evidence with the one value that a bound names changed, as a user would write it into the form.</summary>
internal static class ChangedEvidence
{
    public static Evidence With(Evidence evidence, ScoreBound bound, Rational value) => evidence switch
    {
        DeadlineEvidence dates => dates with { Actual = DaysEarlier(dates.Actual!, bound.Present - value) },
        CombinationEvidence combination => combination with
        {
            Parts = [.. combination.Parts.Select(part => part.Part == bound.Part ? part with { Evidence = With(part.Evidence, bound with { Part = null }, value) } : part)],
        },
        ExecutionRateEvidence funds => funds with { Executed = Written(value) },
        TargetRatioEvidence { Actual.Counts: not null } ratio => ratio with { Actual = Counts(value) },
        TargetRatioEvidence ratio => ratio with { Actual = Written(value) + (ratio.Target!.Quantity.Unit?.Symbol ?? string.Empty) },
        JudgementEvidence { Points: not null } judgement => judgement with { Points = value.ToDecimal() },
        JudgementEvidence judgement => judgement with { Rating = value.ToDecimal() },
        ChecklistEvidence checklist => checklist with { Failed = (int)value.ToDecimal() },
        SteppedDeductionEvidence rates => rates with { Current = Written(value) + "%" },
        FormulaEvidence formula => new FormulaEvidence(formula.Values.Select(field => field.Key == bound.Name ? new(field.Key, Written(value)) : field)),
        _ => throw new InvalidOperationException($"Say how {evidence.GetType()} is changed."),
    };

    // A quotient without end cannot be written on a form: its numerator and denominator make the counts, or it is cut a little inside.
    private static string Written(Rational value) => (value.TryToDecimal(out _) ? value : value.Round(14)).ToString();

    private static string DaysEarlier(string date, Rational days)
    {
        DateTime moved = DateTime.ParseExact(date, "yyyy年M月d日", CultureInfo.InvariantCulture).AddDays(-(int)days.ToDecimal());
        return moved.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
    }

    private static Actual Counts(Rational percent) => Actual.OfCounts((decimal)percent.Numerator, (decimal)percent.Denominator * 100);
}
