using PerformanceRules.Arithmetic;

namespace PerformanceRules.Model;

/// <summary>A number with its unit (数量): what can be compared with a target and put into a ratio.</summary>
/// <remarks>A unit of <see langword="null"/> means that none was written: the quantity then takes its counterpart's, as "97" does beside "≥95%".</remarks>
public readonly record struct Quantity
{
    /// <summary>Initializes a quantity.</summary>
    /// <param name="number">The number, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit, or <see langword="null"/> where none was written.</param>
    public Quantity(Rational number, Unit? unit)
    {
        Number = number;
        Unit = unit;
    }

    /// <summary>Gets the number, in <see cref="Unit"/>.</summary>
    public Rational Number { get; }

    /// <summary>Gets the unit, or <see langword="null"/> where none was written.</summary>
    public Unit? Unit { get; }

    /// <summary>Makes a quantity that counts in base units, as a JSON number does: people, yuan, a rate as a fraction.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The quantity.</returns>
    public static Quantity InBaseUnits(Rational number) => new(number, Unit.Base);

    /// <summary>Expresses two quantities in one common unit.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <param name="leftNumber">The first one's number in the common unit.</param>
    /// <param name="rightNumber">The second one's number in the common unit.</param>
    /// <returns><see langword="false"/> where the units measure different things, such as people and batches.</returns>
    public static bool TryAlign(Quantity left, Quantity right, out Rational leftNumber, out Rational rightNumber)
    {
        leftNumber = left.Number;
        rightNumber = right.Number;
        if (ReferenceEquals(left.Unit, right.Unit) || left.Unit is null || right.Unit is null)
        {
            return true;
        }

        if (left.Unit.Dimension is null || right.Unit.Dimension is null)
        {
            // A number beside 3亩 counts 亩, not the square metres that 亩 and 公顷 are converted by.
            leftNumber *= left.Unit.Multiplier;
            rightNumber *= right.Unit.Multiplier;
            return true;
        }

        leftNumber *= left.Unit.Factor;
        rightNumber *= right.Unit.Factor;
        return left.Unit.Dimension == right.Unit.Dimension;
    }

    /// <summary>Writes the number and the unit, as "20批次".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Number.ToString() + Unit?.Symbol;
}
