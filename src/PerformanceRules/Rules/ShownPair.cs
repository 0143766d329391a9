using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>Two quantities in the unit that a reader of the form would name: the reference's, or where it has none, the value's own.</summary>
internal readonly struct ShownPair
{
    private ShownPair(Rational reference, Rational value, Unit? unit)
    {
        Reference = reference;
        Value = value;
        Unit = unit is { Symbol.Length: > 0 } ? unit.Symbol : null;
    }

    public Rational Reference { get; }

    public Rational Value { get; }

    public string? Unit { get; }

    /// <summary>Gets a value indicating whether both are whole numbers of something that is counted, not measured in percent.</summary>
    public bool IsWhole => Reference.IsInteger && Value.IsInteger && Unit != Model.Unit.Percent.Symbol;

    /// <summary>Writes the value that a bound aims at as the form has the present one: a rate that was computed of counts stays one.</summary>
    public static Actual Write(ScoreBound bound, Actual present) =>
        present.IsComputed && bound.Unit == Model.Unit.Percent.Symbol ? Actual.OfCounts(bound.Aim.ToDecimal(), 100)
        : bound.Unit is { } unit ? Actual.Parse(bound.Aim + unit)
        : bound.Aim.ToDecimal();

    /// <summary>Takes two quantities that can be aligned.</summary>
    public static ShownPair Of(Quantity reference, Quantity value)
    {
        QuantityPair pair = QuantityPair.Of(reference, value);
        Unit? unit = reference.Unit is { Symbol.Length: > 0 } ? reference.Unit : value.Unit;
        bool isByNoun = reference.Unit is { Dimension: null } || value.Unit is { Dimension: null };
        Rational factor = !pair.IsConverted ? Rational.One : isByNoun ? unit!.Multiplier : unit!.Factor * (unit.PerYear ?? 1);
        return new ShownPair(pair.Left / factor, pair.Right / factor, unit);
    }
}
