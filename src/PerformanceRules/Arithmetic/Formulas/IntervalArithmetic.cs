namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>Arithmetic of intervals: what comes out where each operand may be any number of its interval. Ends count as belonging to the result.</summary>
internal static class IntervalArithmetic
{
    public static Interval Negate(in Interval value) => value.IsEmpty ? value : Interval.Between(-value.To, -value.From);

    public static Interval Abs(in Interval value) =>
        value.IsEmpty || value.From?.Sign >= 0 ? value
        : value.To?.Sign <= 0 ? Negate(value)
        : Interval.Between(Rational.Zero, value.From is { } from && value.To is { } to ? Rational.Max(-from, to) : null);

    public static Interval Map(in Interval value, Func<Rational, Rational> rising) =>
        value.IsEmpty ? value : Interval.Between(value.From is { } from ? rising(from) : null, value.To is { } to ? rising(to) : null);

    public static Interval Add(in Interval left, in Interval right) =>
        left.IsEmpty || right.IsEmpty ? default : Interval.Between(left.From + right.From, left.To + right.To);

    public static Interval Hull(Interval left, Interval right) =>
        left.IsEmpty ? right : right.IsEmpty ? left : new Interval(Cut.Earlier(left.Start, right.Start), Cut.Later(left.End, right.End));

    public static Interval Extreme(bool isLeast, in Interval left, in Interval right) =>
        left.IsEmpty || right.IsEmpty ? default
        : isLeast ? new Interval(Cut.Earlier(left.Start, right.Start), Cut.Earlier(left.End, right.End))
        : new Interval(Cut.Later(left.Start, right.Start), Cut.Later(left.End, right.End));

    public static Interval Multiply(in Interval left, in Interval right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return default;
        }

        if (SignOf(left) == 0 || SignOf(right) == 0)
        {
            return Interval.Point(Rational.Zero);
        }

        Rational? low = null;
        Rational? high = null;
        bool isFirst = true;
        bool isBottomless = false;
        bool isEndless = false;
        foreach ((Rational? one, bool isOneLow) in Ends(left))
        {
            foreach ((Rational? other, bool isOtherLow) in Ends(right))
            {
                if (one is { } first && other is { } second)
                {
                    Rational product = first * second;
                    low = isFirst ? product : Rational.Min(low!.Value, product);
                    high = isFirst ? product : Rational.Max(high!.Value, product);
                    isFirst = false;
                    continue;
                }

                // Infinity times a number has the number's sign; times zero it is zero.
                int sign = SignOfEnd(one, isOneLow) * SignOfEnd(other, isOtherLow);
                isEndless |= sign > 0;
                isBottomless |= sign < 0;
                if (sign == 0)
                {
                    low = isFirst ? Rational.Zero : Rational.Min(low!.Value, Rational.Zero);
                    high = isFirst ? Rational.Zero : Rational.Max(high!.Value, Rational.Zero);
                    isFirst = false;
                }
            }
        }

        return Interval.Between(isBottomless ? null : low, isEndless ? null : high);
    }

    public static Interval Divide(in Interval left, in Interval right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return default;
        }

        int? sign = SignOf(right);
        if (sign is null or 0)
        {
            return Interval.All;
        }

        // 1 / x over an interval on one side of zero; at zero itself it goes on without end.
        Rational? low = right.To is not { } to ? Rational.Zero : to.Sign == 0 ? null : Rational.One / to;
        Rational? high = right.From is not { } from ? Rational.Zero : from.Sign == 0 ? null : Rational.One / from;
        return Multiply(left, Interval.Between(low, high));
    }

    /// <summary>Gives the sign of every number of an interval: above 0, below 0, or 0; <see langword="null"/> where there are several. Zero itself may belong to either side.</summary>
    public static int? SignOf(in Interval value) =>
        value.From?.Sign == 0 && value.To?.Sign == 0 ? 0
        : value.From?.Sign >= 0 ? 1
        : value.To?.Sign <= 0 ? -1
        : null;

    private static (Rational? End, bool IsLow)[] Ends(in Interval value) => [(value.From, true), (value.To, false)];

    private static int SignOfEnd(Rational? end, bool isLow) => end?.Sign ?? (isLow ? -1 : 1);
}
