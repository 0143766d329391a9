using FsCheck.Xunit;
using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Auditing;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Formulas;

/// <summary>Score, derivation, text, inverse, edges and shape are worked out by different code from the same tree: they agree.</summary>
[Properties(MaxTest = 3_000)]
public sealed class FormulaLawTests
{
    private static readonly Rational Weight = 10;

    [Property]
    public void The_compiled_score_is_that_of_the_tree(int[] numbers)
    {
        FormulaRow row = Row(numbers);
        FormulaEvaluation evaluation = new(row, Weight);
        Rational expected = evaluation.ValueOf(row.Formula.Score);
        if (evaluation.Fault is null)
        {
            Assert.Equal(expected, row.Score(Weight));
        }
        else
        {
            Assert.ThrowsAny<ArithmeticException>(() => row.Score(Weight));
        }
    }

    [Property]
    public void A_replay_of_the_written_derivation_comes_to_every_value(int[] numbers)
    {
        FormulaRow row = Row(numbers);
        if (row.Check(Weight) is not null)
        {
            return;
        }

        IReadOnlyList<FormulaLine> lines = row.Derive(Weight);
        DerivationStep[] steps = [.. lines.Select(static line =>
            new DerivationStep(line.Name, line.Formula, line.Value, [.. line.Operands.Select(static operand => new Operand(operand.Key, operand.Value))]))];
        IReadOnlyList<ExactFraction> replayed = FormulaReplay.Run(steps);

        Assert.Equal(row.Score(Weight), lines[^1].Value);
        for (int index = 0; index < steps.Length; index++)
        {
            Assert.Equal(steps[index].Value, Rational.Create(replayed[index].Over, replayed[index].Under));
        }
    }

    [Property]
    public void The_text_of_a_formula_reads_back_as_the_same_formula(int[] numbers)
    {
        FormulaRow row = Row(numbers);
        FormulaScope scope = FormulaSamples.Scope();
        foreach (FormulaStep step in row.Formula.Steps)
        {
            scope.Add(FormulaReader.Read(step.Body.ToString(), scope).Named(step.Name));
        }

        ScoringFormula read = new(row.Formula.Inputs, FormulaReader.Read(row.Formula.Score.ToString(), scope));
        FormulaRow again = read.With([.. row.Formula.Inputs.Select(row.ValueOf)]);

        Assert.Equal(row.Check(Weight)?.Kind, again.Check(Weight)?.Kind);
        Assert.True(row.Check(Weight) is not null || row.Score(Weight) == again.Score(Weight));
        Assert.Equal(row.Formula.Score.ToString(), read.Score.ToString());
    }

    [Property]
    public void The_inverse_holds_exactly_the_values_that_score_enough(int[] numbers)
    {
        FormulaRow row = Row(numbers);
        if (row.CurveOf(FormulaSamples.X, Weight) is not { } curve)
        {
            return;
        }

        Rational wanted = new FormulaSamples([.. numbers.Reverse()]).Value();
        IReadOnlyList<Interval> enough = curve.ScoringAtLeast(wanted);
        IReadOnlyList<Interval> more = curve.ScoringAbove(wanted);
        IReadOnlyList<Interval> less = curve.ScoringBelow(wanted);
        IReadOnlyList<Interval> gaps = curve.Gaps();
        foreach (Rational x in Values(curve, enough.Concat(more)))
        {
            FormulaRow here = row.With(FormulaSamples.X, x);
            bool hasValue = here.Check(Weight) is null;
            Assert.Equal(!hasValue, gaps.Any(gap => gap.Contains(x)));
            Assert.Equal(hasValue && here.Score(Weight) >= wanted, enough.Any(part => part.Contains(x)));
            Assert.Equal(hasValue && here.Score(Weight) > wanted, more.Any(part => part.Contains(x)));
            Assert.Equal(hasValue && here.Score(Weight) < wanted, less.Any(part => part.Contains(x)));
        }
    }

    [Property]
    public void The_score_of_an_edge_is_the_score_there_and_beside_it(int[] numbers)
    {
        FormulaRow row = Row(numbers);
        if (row.CurveOf(FormulaSamples.X, Weight) is not { } curve)
        {
            return;
        }

        foreach (FormulaEdge edge in curve.Edges(50).Where(edge => curve.Domain.Contains(edge.Value)))
        {
            FormulaRow here = row.With(FormulaSamples.X, edge.Value);
            Assert.Equal(here.Check(Weight) is null ? here.Score(Weight) : null, edge.At);
        }
    }

    [Property]
    public void No_score_lies_outside_the_bounds(int[] numbers)
    {
        FormulaRow row = Row(numbers);
        Interval bounds = FormulaShape.BoundsOf(row.Formula, Weight);
        Interval alongX = FormulaShape.BoundsOf(row, [FormulaSamples.X], Weight);
        Interval alongAll = FormulaShape.BoundsOf(row, [FormulaSamples.X, FormulaSamples.Y], Weight);
        for (int x = -20; x <= 40; x += 5)
        {
            FormulaRow here = row.With(FormulaSamples.X, x);
            if (here.Check(Weight) is null)
            {
                Rational score = here.Score(Weight);
                Assert.True(bounds.Contains(score) && alongX.Contains(score) && alongAll.Contains(score), $"{row.Formula.Score} at {x}: {score}, {bounds}, {alongX}");
            }
        }
    }

    [Property]
    public void A_score_that_is_proved_to_rise_rises(int[] numbers)
    {
        FormulaRow row = Row(numbers);
        FormulaDirection direction = FormulaShape.DirectionOf(row.Formula, FormulaSamples.X, Weight);
        if (direction == FormulaDirection.Unknown)
        {
            return;
        }

        Rational? last = null;
        for (int x = -20; x <= 40; x += 3)
        {
            FormulaRow here = row.With(FormulaSamples.X, x);
            if (here.Check(Weight) is null)
            {
                Rational score = here.Score(Weight);
                Assert.True(
                    last is not { } before || score == before || (direction == FormulaDirection.Rising && score > before) || (direction == FormulaDirection.Falling && score < before),
                    $"{row.Formula.Score} is not {direction} at {x}");
                last = score;
            }
        }
    }

    [Property]
    public void What_the_search_finds_is_so(int[] numbers)
    {
        ScoringFormula formula = new FormulaSamples(numbers).Formula();
        if (FormulaSearch.Outside(formula, Weight, Interval.Between(0, Weight)) is { } outside)
        {
            Assert.True(outside.Score(Weight) is var score && (score < 0 || score > Weight));
        }

        Assert.True(FormulaSearch.Gap(formula, Weight) is not { } gap || gap.Check(Weight) is not null);
    }

    private static FormulaRow Row(int[] numbers)
    {
        FormulaSamples samples = new(numbers);
        ScoringFormula formula = samples.Formula();
        Rational x = samples.Value();
        return formula.With(FormulaSamples.X.Domain.Contains(x) ? x : 1, samples.Value(), samples.Value().Sign > 0 ? 1 : 0);
    }

    private static IEnumerable<Rational> Values(FormulaCurve curve, IEnumerable<Interval> intervals)
    {
        IEnumerable<Rational> ends = intervals.SelectMany(static part => new[] { part.From, part.To }).OfType<Rational>();
        return ends.Concat(curve.Edges(20).Select(static edge => edge.Value)).Distinct().Take(60)
            .SelectMany(static end => new[] { end, end - Rational.Create(1, 997), end + Rational.Create(1, 997) })
            .Concat(Enumerable.Range(-20, 61).Where(static x => x % 7 == 0).Select(static x => (Rational)x))
            .Where(x => curve.Domain.Contains(x));
    }
}
