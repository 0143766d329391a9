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
                && Nearest(curve.ScoringAtLeast(score), row.ValueOf(input), input, rule.Show(input, evidence)) is { } bound)
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
                ShownInput shown = rule.Show(input, evidence);
                cliffs.Add(new ScoreBound(input.Name, row.ValueOf(input) / shown.Size, edge.Value / shown.Size)
                {
                    IsIncluded = isLostHere,
                    IsWhole = shown.IsWhole,
                    Unit = shown.Unit,
                });
            }
        }

        return cliffs.AsReadOnly();
    }

    private static IEnumerable<FormulaInput> Movable(FormulaRow row) =>
        row.Formula.Inputs.Where(static input => !input.IsFixed && input.Kind == FormulaInputKind.Number);

    private static ScoreBound? Nearest(IReadOnlyList<Interval> enough, Rational present, FormulaInput input, ShownInput shown)
    {
        ScoreBound? nearest = null;
        foreach (Interval interval in enough)
        {
            ScoreBound bound = BoundIn(interval, present, input, shown);
            if (nearest is null || Rational.Abs(bound.Value - bound.Present) < Rational.Abs(nearest.Value - nearest.Present))
            {
                nearest = bound;
            }
        }

        return nearest;
    }

    private static ScoreBound BoundIn(Interval interval, Rational present, FormulaInput input, ShownInput shown)
    {
        if (interval.Contains(present))
        {
            return new ScoreBound(input.Name, present / shown.Size, present / shown.Size) { IsWhole = shown.IsWhole, Unit = shown.Unit };
        }

        bool isRise = interval.From is { } from && present <= from;
        ScoreBound bound = new(input.Name, present / shown.Size, (isRise ? interval.From!.Value : interval.To!.Value) / shown.Size)
        {
            IsIncluded = isRise ? interval.IncludesFrom : interval.IncludesTo,
            IsRise = isRise,
            IsWhole = shown.IsWhole,
            Unit = shown.Unit,
        };

        // What can only be counted is told as the number to aim at.
        if (input.IsWhole && interval.Contains(bound.Aim * shown.Size))
        {
            return new ScoreBound(input.Name, bound.Present, bound.Aim) { IsRise = isRise, IsWhole = true, Unit = shown.Unit };
        }

        // Where no whole number lies in so narrow an interval, the exact value is all there is to aim at.
        return bound.IsWhole && !interval.Contains(bound.Aim * shown.Size) ? bound with { IsWhole = false } : bound;
    }
}
