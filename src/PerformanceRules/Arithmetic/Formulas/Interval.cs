namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>All numbers between two ends, each of which belongs to it or not, and may be missing. <c>default</c> holds no number.</summary>
public readonly struct Interval : IEquatable<Interval>
{
    private readonly Cut _from;
    private readonly Cut _to;

    internal Interval(in Cut from, in Cut to)
    {
        _from = from;
        _to = to;
    }

    /// <summary>Gets all numbers.</summary>
    public static Interval All => new(Cut.First, Cut.Last);

    /// <summary>Gets the lower end, or <see langword="null"/> where there is none.</summary>
    public Rational? From => _from.Value;

    /// <summary>Gets a value indicating whether the lower end belongs to the interval.</summary>
    public bool IncludesFrom => _from.Value is not null && !_from.IsAfter;

    /// <summary>Gets the upper end, or <see langword="null"/> where there is none.</summary>
    public Rational? To => _to.Value;

    /// <summary>Gets a value indicating whether the upper end belongs to the interval.</summary>
    public bool IncludesTo => _to.Value is not null && _to.IsAfter;

    /// <summary>Gets a value indicating whether no number lies in it.</summary>
    public bool IsEmpty => _from.CompareTo(_to) >= 0;

    /// <summary>Gets a value indicating whether it is one number.</summary>
    public bool IsPoint => From is { } from && To is { } to && from == to && !IsEmpty;

    internal Cut Start => _from;

    internal Cut End => _to;

    /// <summary>Tells whether two intervals hold the same numbers.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    /// <summary>Tells whether two intervals hold different numbers.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);

    /// <summary>Makes an interval.</summary>
    /// <param name="from">The lower end, or <see langword="null"/> for none.</param>
    /// <param name="to">The upper end, or <see langword="null"/> for none.</param>
    /// <param name="includesFrom">Whether the lower end belongs to it.</param>
    /// <param name="includesTo">Whether the upper end belongs to it.</param>
    /// <returns>The interval.</returns>
    public static Interval Between(Rational? from, Rational? to, bool includesFrom = true, bool includesTo = true) =>
        new(from is { } low ? new Cut(low, !includesFrom) : Cut.First, to is { } high ? new Cut(high, includesTo) : Cut.Last);

    /// <summary>Makes the interval of one number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The interval.</returns>
    public static Interval Point(Rational value) => new(new Cut(value, isAfter: false), new Cut(value, isAfter: true));

    /// <summary>Makes the interval of a number and all above it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="included">Whether the number itself belongs to it.</param>
    /// <returns>The interval.</returns>
    public static Interval AtLeast(Rational value, bool included = true) => Between(value, null, includesFrom: included);

    /// <summary>Makes the interval of a number and all below it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="included">Whether the number itself belongs to it.</param>
    /// <returns>The interval.</returns>
    public static Interval AtMost(Rational value, bool included = true) => Between(null, value, includesTo: included);

    /// <summary>Tells whether a number lies in the interval.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(in Rational value) => !_from.IsBeyond(value) && _to.IsBeyond(value);

    /// <summary>Gives what two intervals have in common.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The interval, which may be empty.</returns>
    public Interval Intersect(in Interval other) => new(Cut.Later(_from, other._from), Cut.Earlier(_to, other._to));

    /// <summary>Gives a number of the interval: the middle, or near the only end.</summary>
    internal Rational Sample() => (From, To) switch
    {
        ({ } from, { } to) => (from + to) / 2,
        ({ } from, null) => from + 1,
        (null, { } to) => to - 1,
        _ => Rational.Zero,
    };

    /// <inheritdoc/>
    public bool Equals(Interval other) => (IsEmpty && other.IsEmpty) || (_from.CompareTo(other._from) == 0 && _to.CompareTo(other._to) == 0);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsEmpty ? 0 : unchecked(((From?.GetHashCode() ?? 0) * 397) ^ (To?.GetHashCode() ?? 0));

    /// <summary>Writes "[0, 0.9)", with "−∞" and "+∞" for missing ends.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsEmpty ? "{}"
        : (IncludesFrom ? "[" : "(") + (From?.ToString() ?? "−∞") + ", " + (To?.ToString() ?? "+∞") + (IncludesTo ? "]" : ")");
}

/// <summary>A place between numbers: just before one, just after one, before all or after all. An interval is what lies between two of them.</summary>
internal readonly struct Cut : IComparable<Cut>
{
    private readonly sbyte _end;
    private readonly Rational _value;

    public Cut(in Rational value, bool isAfter)
    {
        _value = value;
        IsAfter = isAfter;
    }

    private Cut(sbyte end)
    {
        _end = end;
    }

    public static Cut First => new(-1);

    public static Cut Last => new(1);

    public bool IsAfter { get; }

    public Rational? Value => _end == 0 ? _value : null;

    public static Cut Later(in Cut left, in Cut right) => left.CompareTo(right) >= 0 ? left : right;

    public static Cut Earlier(in Cut left, in Cut right) => left.CompareTo(right) <= 0 ? left : right;

    /// <summary>Tells whether the cut lies after a number.</summary>
    public bool IsBeyond(in Rational value) => _end != 0 ? _end > 0 : IsAfter ? value <= _value : value < _value;

    public int CompareTo(Cut other)
    {
        if (_end != 0 || other._end != 0)
        {
            return _end.CompareTo(other._end);
        }

        int order = _value.CompareTo(other._value);
        return order != 0 ? order : IsAfter.CompareTo(other.IsAfter);
    }
}
