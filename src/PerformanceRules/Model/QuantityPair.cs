using PerformanceRules.Arithmetic;

namespace PerformanceRules.Model;

/// <summary>
/// Two quantities in one unit. A bare number takes the unit of the other, whatever the unit; it is doubtful where so taken it lies far from the other and
/// on another scale would lie near. A count without a period is the year's.
/// </summary>
internal readonly struct QuantityPair
{
    /// <summary>Up to this a bare number beside a percent may be a fraction.</summary>
    private static readonly Rational LargestFraction = new(3, 2);

    private static readonly Rational Tenth = new(1, 10);

    private QuantityPair(Alignment alignment, in Rational left, in Rational right)
    {
        Alignment = alignment;
        Left = left;
        Right = right;
    }

    /// <summary>The first quantity's number in the common unit.</summary>
    public readonly Rational Left;

    /// <summary>The second quantity's number in the common unit.</summary>
    public readonly Rational Right;

    public Alignment Alignment { get; }

    /// <summary>Gets a value indicating whether the numbers are no longer the ones written: both were converted to base units, of the year where there are periods.</summary>
    public bool IsConverted { get; private init; }

    /// <summary>Gets what the doubtful number was taken for, and what it may have been meant as: "97%" and "97".</summary>
    public (Quantity Taken, Quantity Other) Readings { get; private init; }

    /// <summary>Gets a value indicating whether the doubtful number is the first one.</summary>
    public bool IsLeftDoubtful { get; private init; }

    public static QuantityPair Of(in Quantity left, in Quantity right)
    {
        if (ReferenceEquals(left.Unit, right.Unit) || (left.Unit is not null && left.Unit.Equals(right.Unit)))
        {
            return new QuantityPair(Alignment.Aligned, left.Number, right.Number);
        }

        return left.Unit is null ? Taking(left, right, isLeft: true)
            : right.Unit is null ? Taking(right, left, isLeft: false)
            : Converting(left, right, left.Unit, right.Unit);
    }

    /// <summary>A bare number beside one in a unit that it is known to be in.</summary>
    public static QuantityPair OfBare(in Quantity bare, in Quantity counterpart) => Taking(bare, counterpart, isLeft: false);

    /// <summary>A bare number beside one with a unit.</summary>
    private static QuantityPair Taking(in Quantity bare, in Quantity counterpart, bool isLeft)
    {
        Unit unit = counterpart.Unit!;
        bool isPeriodic = unit.PerYear is not null and not 1;
        Unit taken = isPeriodic ? UnitTable.WithoutPeriod(unit) : unit;
        if (OtherScale(bare.Number, counterpart.Number * (isPeriodic ? unit.PerYear!.Value : 1), taken) is { } other)
        {
            return Doubt(new Quantity(bare.Number, taken), new Quantity(bare.Number, other), isLeft);
        }

        if (isPeriodic)
        {
            return WithoutPeriod(new Quantity(bare.Number, taken), counterpart, isLeft, bare.Number);
        }

        return isLeft
            ? new QuantityPair(Alignment.Aligned, bare.Number, counterpart.Number)
            : new QuantityPair(Alignment.Aligned, counterpart.Number, bare.Number);
    }

    private static QuantityPair Converting(in Quantity left, in Quantity right, Unit leftUnit, Unit rightUnit)
    {
        if (leftUnit.Dimension is null || rightUnit.Dimension is null)
        {
            // 万 alone takes the thing of its counterpart, not the multiplier: 3万 beside 亩 are 3万亩.
            return new QuantityPair(Alignment.Aligned, left.Number * leftUnit.Multiplier, right.Number * rightUnit.Multiplier) { IsConverted = true };
        }

        if (leftUnit.Dimension != rightUnit.Dimension)
        {
            return new QuantityPair(Alignment.Mismatch, left.Number, right.Number);
        }

        bool hasPeriods = (leftUnit.PerYear ?? rightUnit.PerYear ?? 1) != 1;
        if (hasPeriods && leftUnit.PerYear is null)
        {
            return WithoutPeriod(left, right, isLeft: true, left.Number);
        }

        if (hasPeriods && rightUnit.PerYear is null)
        {
            return WithoutPeriod(right, left, isLeft: false, right.Number);
        }

        return new QuantityPair(Alignment.Aligned, AYear(left), AYear(right)) { IsConverted = true };
    }

    /// <summary>A count without a period is the year's, unless it is the other's own number: "每季度1次" and "1次" may mean once a quarter.</summary>
    private static QuantityPair WithoutPeriod(in Quantity yearly, in Quantity periodic, bool isLeft, in Rational written)
    {
        bool isCount = !periodic.Unit!.IsQuotient && periodic.Unit.Dimension is not ("元" or "");
        if (!isCount || (written == periodic.Number && written.Sign != 0))
        {
            return Doubt(new Quantity(written, UnitTable.EachYear(periodic.Unit)), new Quantity(written, periodic.Unit), isLeft);
        }

        return isLeft
            ? new QuantityPair(Alignment.Aligned, AYear(yearly), AYear(periodic)) { IsConverted = true }
            : new QuantityPair(Alignment.Aligned, AYear(periodic), AYear(yearly)) { IsConverted = true };
    }

    private static QuantityPair Doubt(in Quantity taken, in Quantity other, bool isLeft) =>
        new(Alignment.Doubtful, default, default) { Readings = (taken, other), IsLeftDoubtful = isLeft };

    private static Rational AYear(in Quantity quantity) => quantity.Number * quantity.Unit!.Factor * (quantity.Unit.PerYear ?? 1);

    /// <summary>Gives the scale on which the bare number would lie near its counterpart, where on the counterpart's own it does not.</summary>
    public static Unit? OtherScale(in Rational bare, in Rational counterpart, Unit unit)
    {
        Rational size = Rational.Abs(bare);
        Rational expected = Rational.Abs(counterpart);
        if (size.Sign == 0 || expected.Sign == 0 || IsNear(size, expected))
        {
            return null;
        }

        foreach (Unit scale in UnitTable.ScalesOf(unit))
        {
            if (scale.Factor != unit.Factor && IsNear(size * scale.Factor, expected * unit.Factor))
            {
                return scale;
            }
        }

        return unit.Dimension is { Length: 0 } && size <= LargestFraction && IsNear(size, expected * unit.Factor) ? UnitTable.Fraction : null;
    }

    private static bool IsNear(in Rational size, in Rational expected) => size >= expected * Tenth && size <= expected * 10;
}
