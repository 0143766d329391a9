namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>A value of an input at which the score changes its course.</summary>
public sealed record FormulaEdge
{
    internal FormulaEdge(Rational value, Rational? below, Rational? at, Rational? above)
    {
        (Value, Below, At, Above) = (value, below, at, above);
    }

    /// <summary>Gets the value of the input.</summary>
    public Rational Value { get; }

    /// <summary>Gets what the score tends to just below the value; <see langword="null"/> where there is none.</summary>
    public Rational? Below { get; }

    /// <summary>Gets the score at the value; <see langword="null"/> where there is none.</summary>
    public Rational? At { get; }

    /// <summary>Gets what the score tends to just above the value; <see langword="null"/> where there is none.</summary>
    public Rational? Above { get; }

    /// <summary>Gets a value indicating whether the score jumps here.</summary>
    public bool IsJump => Below != At || At != Above;
}

/// <summary>Reads the edges and cliffs off a curve.</summary>
internal static class FormulaEdges
{
    public static IReadOnlyList<FormulaEdge> Of(FormulaCurve curve, int most)
    {
        List<FormulaEdge> edges = [];
        foreach (Rational value in ValuesOf(curve, most).Distinct().OrderBy(static value => value).Take(most))
        {
            edges.Add(At(curve, value));
        }

        return edges.AsReadOnly();
    }

    public static IReadOnlyList<FormulaEdge> CliffsOf(FormulaCurve curve)
    {
        if (curve.Scores() is not { IsEmpty: false, IncludesTo: true, To: { } highest })
        {
            return [];
        }

        IReadOnlyList<Interval> best = curve.ScoringAtLeast(highest);
        Interval first = best[0];
        Interval last = best[best.Count - 1];
        bool isBetween = first.Start.CompareTo(curve.Domain.Start) > 0 && last.End.CompareTo(curve.Domain.End) < 0;
        if (!isBetween)
        {
            return [];
        }

        List<FormulaEdge> cliffs = [];
        foreach (Rational value in Boundaries(curve))
        {
            // A step of a staircase is no cliff: the score goes down them one after the other.
            if (curve.Pieces.Any(piece => piece.Form is { IsStaircase: true } && (piece.Interval.From == value || piece.Interval.To == value)))
            {
                continue;
            }

            FormulaEdge edge = At(curve, value);
            bool isAbove = edge is { IsJump: true } && value >= (last.To ?? value) && (edge.At < edge.Below || edge.Above < edge.At);
            bool isBelow = edge is { IsJump: true } && value <= (first.From ?? value) && (edge.At < edge.Above || edge.Below < edge.At);
            if (isAbove || isBelow)
            {
                cliffs.Add(edge);
            }
        }

        FormulaEdge[] above = [.. cliffs.Where(edge => edge.Value >= (last.To ?? edge.Value))];
        FormulaEdge[] below = [.. cliffs.Where(edge => edge.Value <= (first.From ?? edge.Value)).OrderByDescending(static edge => edge.Value)];
        return [.. above, .. below];
    }

    private static IEnumerable<Rational> ValuesOf(FormulaCurve curve, int most)
    {
        foreach (CurvePiece piece in curve.Pieces)
        {
            if (piece.Interval.From is { } from)
            {
                yield return from;
            }

            if (piece.Interval.To is { } to)
            {
                yield return to;
            }

            if (piece.Form is not { IsStaircase: true } form)
            {
                continue;
            }

            foreach (Cut step in form.Steps(piece.Interval, most) ?? form.FirstSteps(piece.Interval, most))
            {
                if (step.Value is { } value)
                {
                    yield return value;
                }
            }
        }
    }

    private static IEnumerable<Rational> Boundaries(FormulaCurve curve) =>
        curve.Pieces.SelectMany(static piece => new[] { piece.Interval.From, piece.Interval.To }).OfType<Rational>().Distinct().OrderBy(static value => value);

    private static FormulaEdge At(FormulaCurve curve, Rational value)
    {
        Rational? below = null;
        Rational? at = null;
        Rational? above = null;
        foreach (CurvePiece piece in curve.Pieces)
        {
            if (piece.Form is not { } form)
            {
                continue;
            }

            if (piece.Interval.Contains(value))
            {
                at = form.At(value);
            }

            Interval left = piece.Interval.Intersect(Interval.AtMost(value, included: false));
            Interval right = piece.Interval.Intersect(Interval.AtLeast(value, included: false));
            below = !left.IsEmpty && left.To == value ? LimitOf(form, left, isUpper: true) : below;
            above = !right.IsEmpty && right.From == value ? LimitOf(form, right, isUpper: false) : above;
        }

        return new FormulaEdge(value, below, at, above);
    }

    private static Rational? LimitOf(CurveForm form, Interval interval, bool isUpper) =>
        form.Image(interval) is var image && form.IsRising == isUpper ? image.To : image.From;
}
