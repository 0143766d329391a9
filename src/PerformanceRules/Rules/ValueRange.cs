using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>A range of values, each end with or without the bound itself; an end that is <see langword="null"/> is open.</summary>
internal readonly record struct ValueRange(Rational? From, bool IncludesFrom, Rational? To, bool IncludesTo)
{
    public static ValueRange Of(ScoreBand band) => new(band.From is { } from ? from : null, !band.ExcludesFrom, band.To is { } to ? to : null, band.IncludesTo);

    public bool IsEmpty => From is { } from && To is { } to && (from > to || (from == to && !(IncludesFrom && IncludesTo)));

    public bool Holds(Rational value) =>
        (From is not { } from || (IncludesFrom ? value >= from : value > from)) && (To is not { } to || (IncludesTo ? value <= to : value < to));

    /// <summary>Leaves out what lies below a value, or what lies above it; the value itself stays.</summary>
    public ValueRange Beyond(Rational value, bool isRise) => isRise
        ? From is { } from && from >= value ? this : this with { From = value, IncludesFrom = true }
        : To is { } to && to <= value ? this : this with { To = value, IncludesTo = true };

    /// <summary>Gives the values that round half up (四舍五入) into the range.</summary>
    public ValueRange BeforeRounding(int decimals)
    {
        Rational unit = Rational.One / IntegerMath.PowerOfTen(decimals);
        Rational half = unit / 2;
        Rational? first = From is { } from ? First(from / unit) * unit : null;
        Rational? last = To is { } to ? Last(to / unit) * unit : null;
        return first > last
            ? new ValueRange(Rational.One, false, Rational.Zero, false)
            : new ValueRange(first - half, first?.Sign > 0, last + half, last?.Sign < 0); // From the middle away from zero.
    }

    /// <summary>Gives the values under value × factor + offset, for a factor of more than 0.</summary>
    public ValueRange Scaled(Rational factor, Rational offset) => this with { From = (From * factor) + offset, To = (To * factor) + offset };

    private Rational First(Rational steps) => IncludesFrom || !steps.IsInteger ? steps.Ceiling() : steps + 1;

    private Rational Last(Rational steps) => IncludesTo || !steps.IsInteger ? steps.Floor() : steps - 1;
}
