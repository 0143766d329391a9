using PerformanceRules.Arithmetic;

namespace PerformanceRules.Text;

/// <summary>What a form's notation says: a quantity with its operator, or the reason why there is none.</summary>
internal readonly struct NotationReading
{
    public NotationReading(Comparison comparison, Rational number, string? unitText)
    {
        Comparison = comparison;
        Number = number;
        UnitText = unitText;
    }

    private NotationReading(NotationFault fault)
    {
        Fault = fault;
    }

    public Comparison Comparison { get; init; }

    public Rational Number { get; }

    /// <summary>Gets the unit as written, multipliers, periods and all ("万人", "次/季度"), or <see langword="null"/> where there is none.</summary>
    public string? UnitText { get; init; }

    /// <summary>Gets the sense of a change, where the number is the size of one.</summary>
    public Change Change { get; init; }

    /// <summary>Gets the name in front of the number, 满意率, or <see langword="null"/>.</summary>
    public string? Name { get; init; }

    /// <summary>Gets a value indicating whether the name says what did not pass: 不合格率.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Gets a value indicating whether the number is a rate that was computed of counts, "9/10".</summary>
    public bool IsOfCounts { get; init; }

    public NotationFault Fault { get; }

    public bool IsQuantity => Fault == NotationFault.None;

    public static implicit operator NotationReading(NotationFault fault) => new(fault);
}
