using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>Reads from the formula of a row which value of an input that is not fixed would score enough, and from which on an overshoot costs points.</summary>
internal static class FormulaInversion
{
    /// <summary>Gives the nearest value that scores enough, of the first input that has one.</summary>
    public static ScoreBound? ValueFor(IFormulaStandard rule, Evidence evidence, Rational weight, Rational score)
    {
        if (rule.Row(evidence, weight) is not { } row)
        {
            return null;
        }

        foreach (FormulaInput input in Movable(row))
        {
            if (row.CurveOf(input, weight) is { } curve
                && Nearest(curve.ScoringAtLeast(score), row.ValueOf(input), input, rule.UnitOf(input, evidence)) is { } bound)
            {
                return bound;
            }
        }

        return null;
    }

    public static IReadOnlyList<ScoreBound> Cliffs(IFormulaStandard rule, Evidence evidence, Rational weight)
    {
        if (rule.Row(evidence, weight) is not { } row)
        {
            return [];
        }

        List<ScoreBound> cliffs = [];
        foreach (FormulaInput input in Movable(row))
        {
            foreach (FormulaEdge edge in row.CurveOf(input, weight)?.Cliffs() ?? [])
            {
                bool isLostAbove = edge.Above < edge.Below;
                bool isLostHere = isLostAbove ? edge.At < edge.Below : edge.At < edge.Above;
                cliffs.Add(new ScoreBound(input.Name, row.ValueOf(input), edge.Value)
                {
                    IsIncluded = isLostHere,
                    IsRise = isLostAbove,
                    IsWhole = input.IsWhole,
                    Unit = rule.UnitOf(input, evidence),
                });
            }
        }

        return cliffs.AsReadOnly();
    }

    private static IEnumerable<FormulaInput> Movable(FormulaRow row) =>
        row.Formula.Inputs.Where(static input => !input.IsFixed && input.Kind == FormulaInputKind.Number);

    private static ScoreBound? Nearest(IReadOnlyList<Interval> enough, Rational present, FormulaInput input, string? unit)
    {
        ScoreBound? nearest = null;
        foreach (Interval interval in enough)
        {
            ScoreBound bound = BoundIn(interval, present, input, unit);
            if (nearest is null || Rational.Abs(bound.Aim - present) < Rational.Abs(nearest.Aim - present))
            {
                nearest = bound;
            }
        }

        return nearest;
    }

    private static ScoreBound BoundIn(Interval interval, Rational present, FormulaInput input, string? unit)
    {
        if (interval.Contains(present))
        {
            return new ScoreBound(input.Name, present, present) { IsWhole = input.IsWhole, Unit = unit };
        }

        bool isRise = interval.From is { } from && present <= from;
        ScoreBound bound = new(input.Name, present, isRise ? interval.From!.Value : interval.To!.Value)
        {
            IsIncluded = isRise ? interval.IncludesFrom : interval.IncludesTo,
            IsRise = isRise,
            IsWhole = input.IsWhole,
            Unit = unit,
        };

        // Where no whole number lies in so narrow an interval, the exact value is all there is to aim at.
        return bound.IsWhole && !interval.Contains(bound.Aim) ? bound with { IsWhole = false } : bound;
    }
}
