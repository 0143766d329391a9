using PerformanceRules.Arithmetic;

namespace PerformanceRules.Model;

/// <summary>A number with its unit (数量): what can be compared with a target and put into a ratio.</summary>
/// <remarks>A unit of <see langword="null"/> means that none was written: the quantity then takes its counterpart's, as "97" does beside "≥95%".</remarks>
public readonly record struct Quantity
{
    /// <summary>Initializes a quantity.</summary>
    /// <param name="number">The number, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit, or <see langword="null"/> where none was written.</param>
    public Quantity(in Rational number, Unit? unit)
    {
        Number = number;
        Unit = unit;
    }

    /// <summary>Gets the number, in <see cref="Unit"/>.</summary>
    public Rational Number { get; }

    /// <summary>Gets the unit, or <see langword="null"/> where none was written.</summary>
    public Unit? Unit { get; }

    /// <summary>Makes a quantity that counts in base units: 元 rather than 万元, a rate as a fraction.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The quantity.</returns>
    public static Quantity InBaseUnits(Rational number) => new(number, Unit.Base);

    /// <summary>Expresses two quantities in one common unit; one without a unit takes the other's.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <param name="leftNumber">The first one's number in the common unit.</param>
    /// <param name="rightNumber">The second one's number in the common unit.</param>
    /// <returns>
    /// <see langword="false"/> where the units measure different things, such as people and batches, and where a number without a unit is so far from its
    /// counterpart that another scale may be meant: 0.97 beside 95%, 600000 beside 50万元.
    /// </returns>
    public static bool TryAlign(in Quantity left, in Quantity right, out Rational leftNumber, out Rational rightNumber)
    {
        QuantityPair pair = QuantityPair.Of(left, right);
        leftNumber = pair.Left;
        rightNumber = pair.Right;
        return pair.Alignment == Alignment.Aligned;
    }

    /// <summary>Writes the number and the unit, as "20批次".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Number.ToString() + Unit?.Symbol;
}
