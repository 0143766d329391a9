using PerformanceRules.Arithmetic;
using PerformanceRules.Text;

namespace PerformanceRules.Model;

/// <summary>The unit of a quantity: 批次, 万元, %, 元/人·月.</summary>
/// <remarks>
/// <para>Two units are equal when they measure the same thing in the same size: 公里 equals km, 人 equals 名, 元/㎡ equals 元/平方米. A unit that no
/// conversion is known for measures something of its own: 人 and 人次 differ. A period is a part of it: 次/季度 is 4次/年.</para>
/// <para>The type is immutable and safe to share.</para>
/// </remarks>
public sealed class Unit : IEquatable<Unit>
{
    internal Unit(string symbol, string? dimension, Rational factor, Rational multiplier, int? perYear)
    {
        PerYear = perYear;
        Symbol = symbol;
        Dimension = dimension;
        Factor = factor;
        Multiplier = multiplier;
    }

    /// <summary>Gets the percent.</summary>
    public static Unit Percent => UnitTable.Percent;

    /// <summary>Gets the unit of a number that counts in base units, as the bounds of bands do that name no unit: 元 for 万元, the fraction for a percent.</summary>
    public static Unit Base => UnitTable.Base;

    /// <summary>Gets the unit as written, in plain characters: 百分比 and ％ are "%", 元/人*月 is "元/人·月".</summary>
    public string Symbol { get; }

    /// <summary>Gets how many of the units that convert all of its kind one of these is: 10000 元 for 万元, 1000 米 for 公里, 1/100 for a percent.</summary>
    public Rational Factor { get; }

    /// <summary>Gets what is measured, named by its base unit; <see langword="null"/> for a bare multiplier, 万, which fits any.</summary>
    internal string? Dimension { get; }

    /// <summary>Reads a unit. Every text is one: what is not known is a unit of its own.</summary>
    /// <param name="symbol">The unit as a form writes it.</param>
    /// <returns>The unit; the same object for the same common unit.</returns>
    public static Unit Parse(string symbol)
    {
        string written = symbol ?? throw new ArgumentNullException(nameof(symbol));
        return UnitTable.Find(written) ?? UnitTable.Read(UnitSymbol.Normalize(written));
    }

    /// <summary>Gets how many of its own noun one of these is, and so what a number without a unit is told by: 10000 for 万亩, 1 for 亩, 1/100 for a percent.</summary>
    internal Rational Multiplier { get; }

    /// <summary>Gets how often a year the unit is counted, 4 for 次/季度; <see langword="null"/> where no period is named.</summary>
    internal int? PerYear { get; }

    /// <summary>Gets the symbol without its multipliers: 元 for 万元.</summary>
    internal string Thing { get; init; } = string.Empty;

    /// <summary>Gets a value indicating whether it is one unit for each of another: 元/人, but not 次/季度, which is a count.</summary>
    internal bool IsQuotient { get; init; }

    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Dimension, other.Dimension, StringComparison.Ordinal) && Factor == other.Factor && PerYear == other.PerYear);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked(((Dimension is null ? 0 : StringComparer.Ordinal.GetHashCode(Dimension)) * 397) ^ Factor.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => Symbol;
}
