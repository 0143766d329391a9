namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>
/// Looks for inputs with which a score leaves its range, or has no value: along each input exactly, the others at the numbers that the formula names, at the
/// ends of their domains, and near them. What it finds is so; that it finds nothing is no proof, for which see <see cref="FormulaShape"/>.
/// </summary>
public static class FormulaSearch
{
    private const int MostRows = 400;
    private const int MostNumbers = 12;

    /// <summary>Finds inputs with a score below one number or above another.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="weight">The weight in points.</param>
    /// <param name="allowed">The scores that are allowed.</param>
    /// <returns>The formula with such inputs, or <see langword="null"/> where none were found.</returns>
    public static FormulaRow? Outside(ScoringFormula formula, Rational weight, Interval allowed)
    {
        Interval bounds = FormulaShape.BoundsOf(Guard.NotNull(formula), weight);
        return allowed.Intersect(bounds) == bounds && !bounds.IsEmpty
            ? null
            : Find(formula, weight, curve => allowed.From is { } low ? curve.ScoringBelow(low) : [])
                ?? Find(formula, weight, curve => allowed.To is { } high ? curve.ScoringAbove(high) : []);
    }

    /// <summary>Finds inputs with which the formula has no value: a divisor is zero, or no row of a table holds the value.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="weight">The weight in points.</param>
    /// <returns>The formula with such inputs, or <see langword="null"/> where none were found.</returns>
    public static FormulaRow? Gap(ScoringFormula formula, Rational weight) => Find(Guard.NotNull(formula), weight, static curve => curve.Gaps());

    private static FormulaRow? Find(ScoringFormula formula, Rational weight, Func<FormulaCurve, IReadOnlyList<Interval>> wanted)
    {
        foreach (FormulaRow row in Rows(formula).Take(MostRows))
        {
            foreach (FormulaInput input in formula.Inputs)
            {
                if (input.Kind is FormulaInputKind.Flag or FormulaInputKind.Choice || row.CurveOf(input, weight) is not { } curve)
                {
                    continue;
                }

                foreach (Interval interval in wanted(curve))
                {
                    if (Simplest(interval, input.IsWhole) is { } value)
                    {
                        return row.With(input, value);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Gives a plain number of an interval: a whole one where there is one.</summary>
    private static Rational? Simplest(Interval interval, bool isWhole)
    {
        Rational start = interval.From ?? interval.To ?? Rational.Zero;
        foreach (Rational candidate in new[] { Rational.Zero, Rational.One, 100, start.Ceiling(), start.Ceiling() + 1, start.Floor(), start.Floor() - 1 })
        {
            if (interval.Contains(candidate))
            {
                return candidate;
            }
        }

        return isWhole ? null : interval.Sample();
    }

    // Every input at each of its numbers in turn, the others at the first of theirs, and then all together.
    private static IEnumerable<FormulaRow> Rows(ScoringFormula formula)
    {
        IReadOnlyList<Rational> named = FormulaNumbers.Of(formula);
        Rational[][] numbers = [.. formula.Inputs.Select(input => NumbersFor(input, named))];
        int[] chosen = new int[numbers.Length];
        while (true)
        {
            yield return formula.With([.. chosen.Select((index, place) => numbers[place][index])]);
            int place = 0;
            while (place < chosen.Length && ++chosen[place] == numbers[place].Length)
            {
                chosen[place++] = 0;
            }

            if (place == chosen.Length)
            {
                yield break;
            }
        }
    }

    private static Rational[] NumbersFor(FormulaInput input, IReadOnlyList<Rational> named)
    {
        if (input.Kind is FormulaInputKind.Flag or FormulaInputKind.Choice)
        {
            int count = input.Kind == FormulaInputKind.Flag ? 2 : Math.Max(input.Options.Count, 1);
            return [.. Enumerable.Range(0, count).Select(static index => (Rational)index)];
        }

        IEnumerable<Rational?> candidates = [input.Domain.From, 100, Rational.One, Rational.Zero, input.Domain.To, 10, .. named.Select(static number => (Rational?)number)];
        Rational[] numbers = [.. candidates.OfType<Rational>().Where(number => input.Domain.Contains(number) && (!input.IsWhole || number.IsInteger)).Distinct().Take(MostNumbers)];
        return numbers.Length > 0 ? numbers : [input.Domain.Sample()];
    }
}
