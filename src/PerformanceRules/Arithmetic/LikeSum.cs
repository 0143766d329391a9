using System.Runtime.CompilerServices;

namespace PerformanceRules.Arithmetic;

/// <summary>Adds up numbers that nearly all have one denominator, as rounded scores do: these cost one integer addition each.</summary>
internal struct LikeSum(long denominator)
{
    private long _numerator;
    private Rational _others;

    /// <summary>Gets the sum.</summary>
    public readonly Rational Total => new Rational(_numerator, denominator) + _others;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Rational number)
    {
        (long numerator, long denominatorLessOne, WideFraction? wide) = number;
        if (wide is null && denominatorLessOne == denominator - 1 && IntegerMath.TryAdd(_numerator, numerator, out long sum))
        {
            _numerator = sum;
        }
        else
        {
            AddOther(number);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddOther(in Rational number) => _others += number;
}
