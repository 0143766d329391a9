namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>Intervals in rising order, none of which touches the next.</summary>
internal sealed class IntervalSet
{
    private readonly Interval[] _intervals;

    private IntervalSet(Interval[] rising)
    {
        _intervals = rising;
    }

    public static IntervalSet Empty { get; } = new([]);

    public IReadOnlyList<Interval> Intervals => _intervals;

    public bool IsEmpty => _intervals.Length == 0;

    public static IntervalSet Of(in Interval interval) => interval.IsEmpty ? Empty : new IntervalSet([interval]);

    /// <summary>Joins intervals in any order.</summary>
    public static IntervalSet Of(IEnumerable<Interval> intervals)
    {
        List<Interval> joined = [];
        foreach (Interval interval in intervals.Where(static interval => !interval.IsEmpty).OrderBy(static interval => interval.Start))
        {
            if (joined.Count > 0 && interval.Start.CompareTo(joined[joined.Count - 1].End) <= 0)
            {
                Interval last = joined[joined.Count - 1];
                joined[joined.Count - 1] = new Interval(last.Start, Cut.Later(last.End, interval.End));
            }
            else
            {
                joined.Add(interval);
            }
        }

        return new IntervalSet([.. joined]);
    }

    public IntervalSet Union(IntervalSet other) => Of(_intervals.Concat(other._intervals));

    public IntervalSet Intersect(IntervalSet other)
    {
        List<Interval> common = [];
        for (int left = 0, right = 0; left < _intervals.Length && right < other._intervals.Length;)
        {
            Interval both = _intervals[left].Intersect(other._intervals[right]);
            if (!both.IsEmpty)
            {
                common.Add(both);
            }

            if (_intervals[left].End.CompareTo(other._intervals[right].End) <= 0)
            {
                left++;
            }
            else
            {
                right++;
            }
        }

        return new IntervalSet([.. common]);
    }

    /// <summary>Gives what of a domain lies in none of the intervals.</summary>
    public IntervalSet MissingFrom(in Interval domain)
    {
        List<Interval> rest = [];
        Cut reached = domain.Start;
        foreach (Interval interval in _intervals)
        {
            Interval gap = new(reached, Cut.Earlier(interval.Start, domain.End));
            if (!gap.IsEmpty)
            {
                rest.Add(gap);
            }

            reached = Cut.Later(reached, interval.End);
        }

        Interval last = new(reached, domain.End);
        return new IntervalSet(last.IsEmpty ? [.. rest] : [.. rest, last]);
    }

    public bool Contains(Rational value) => Array.Exists(_intervals, interval => interval.Contains(value));
}
