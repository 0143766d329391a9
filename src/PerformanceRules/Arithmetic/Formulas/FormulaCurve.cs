namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>A stretch of a curve on which it rises, falls or stays level, or on which the formula has no value.</summary>
internal readonly struct CurvePiece(Interval interval, CurveForm? form)
{
    public Interval Interval { get; } = interval;

    /// <summary>Gets the form, or <see langword="null"/> where the formula has no value.</summary>
    public CurveForm? Form { get; } = form;
}

/// <summary>
/// The score as a function of one input, the others as they are: exactly, as stretches on which it rises, falls or stays level. What scores enough, the
/// values at which something changes, jumps, and the lowest and highest score are read off it.
/// </summary>
public sealed class FormulaCurve
{
    internal const int MostPieces = 10_000;

    private FormulaCurve(FormulaInput input, Interval domain, IReadOnlyList<CurvePiece> pieces)
    {
        Input = input;
        Domain = domain;
        Pieces = pieces;
    }

    /// <summary>Gets the input.</summary>
    public FormulaInput Input { get; }

    /// <summary>Gets the values that the input may have.</summary>
    public Interval Domain { get; }

    internal IReadOnlyList<CurvePiece> Pieces { get; }

    internal static FormulaCurve? Of(FormulaRow row, FormulaInput input, Rational weight)
    {
        CurveBuilder builder = new(row, input, weight);
        return builder.Build(row.Formula.Score, [input.Domain]) is { } pieces ? new FormulaCurve(input, input.Domain, pieces) : null;
    }

    /// <summary>Gives every value with which the score is at least a number of points: the inverse.</summary>
    /// <param name="score">The points.</param>
    /// <returns>The intervals in rising order; none where no value scores as much.</returns>
    public IReadOnlyList<Interval> ScoringAtLeast(Rational score) =>
        Set(piece => piece.Form?.AtLeast(piece.Interval, score, isIncluded: true) ?? default).Intervals;

    /// <summary>Gives every value with which the score is above a number of points.</summary>
    /// <param name="score">The points.</param>
    /// <returns>The intervals in rising order.</returns>
    public IReadOnlyList<Interval> ScoringAbove(Rational score) =>
        Set(piece => piece.Form?.AtLeast(piece.Interval, score, isIncluded: false) ?? default).Intervals;

    /// <summary>Gives every value with which the score is below a number of points.</summary>
    /// <param name="score">The points.</param>
    /// <returns>The intervals in rising order.</returns>
    public IReadOnlyList<Interval> ScoringBelow(Rational score) => Set(ScoringAtLeast(score)).MissingFrom(Domain).Intersect(Defined()).Intervals;

    /// <summary>Gives every value with which the formula has no value: a divisor of zero, or what no row of a table holds.</summary>
    /// <returns>The intervals in rising order.</returns>
    public IReadOnlyList<Interval> Gaps() => Set(static piece => piece.Form is null ? piece.Interval : default).Intervals;

    /// <summary>Gives the lowest and the highest score over all values of the input; an end that is approached but not reached is left out.</summary>
    /// <returns>The interval of scores; empty where the formula has no value at all.</returns>
    public Interval Scores()
    {
        Interval scores = default;
        foreach (CurvePiece piece in Pieces)
        {
            if (piece.Form is { } form)
            {
                Interval image = form.Image(piece.Interval);
                scores = scores.IsEmpty ? image : new Interval(Cut.Earlier(scores.Start, image.Start), Cut.Later(scores.End, image.End));
            }
        }

        return scores;
    }

    /// <summary>
    /// Gives every value at which something changes: where one stretch ends and another begins, and every step of a staircase. Another system that scores
    /// as this formula does at, just below and just above each of them has the same edges.
    /// </summary>
    /// <param name="most">How many are wanted at most, the lowest first.</param>
    /// <returns>The edges in rising order.</returns>
    public IReadOnlyList<FormulaEdge> Edges(int most = 1000) => FormulaEdges.Of(this, most);

    /// <summary>Gives the values at which the score falls at once on the way from the values that score most: going too far costs points.</summary>
    /// <returns>The edges, the nearest to the values that score most first; none where the score only rises or only falls.</returns>
    public IReadOnlyList<FormulaEdge> Cliffs() => FormulaEdges.CliffsOf(this);

    private IntervalSet Defined() => Set(static piece => piece.Form is null ? default : piece.Interval);

    private static IntervalSet Set(IReadOnlyList<Interval> intervals) => IntervalSet.Of(intervals);

    private IntervalSet Set(Func<CurvePiece, Interval> part) => IntervalSet.Of(Pieces.Select(part));
}
