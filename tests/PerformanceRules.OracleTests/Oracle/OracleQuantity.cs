namespace PerformanceRules.OracleTests;

/// <summary>What stands before or behind the number.</summary>
internal enum OracleOperator
{
    /// <summary>A bare quantity: positive (real-forms.md).</summary>
    None,

    /// <summary>Positive: more is better.</summary>
    AtLeast,

    /// <summary>Reverse: less is better.</summary>
    AtMost,

    /// <summary>By default as a positive target (real-forms.md).</summary>
    Equal,

    /// <summary>达到: at least in a target, but a plain statement in an actual value.</summary>
    Reaches,
}

/// <summary>
/// A quantity as written: "1.2万人" is number 1.2, multiplier 10000, unit 人; "95%" is number 95, multiplier 1/100, unit %.
/// </summary>
internal sealed record OracleQuantity(BigRational Number, BigRational Multiplier, string Unit, OracleOperator Operator)
{
    /// <summary>A string of the form that carries neither unit nor multiplier.</summary>
    public bool IsBareText { get; init; }

    /// <summary>In base units: 元, 人, a fraction.</summary>
    public BigRational Value => Number * Multiplier;

    /// <summary>
    /// "A string … where it carries no unit takes its counterpart's" and "convertible units are converted" (contract.md).
    /// Null where the units cannot be compared.
    /// </summary>
    public static (BigRational First, BigRational Second)? Align(OracleQuantity first, OracleQuantity second, OracleMutation mutation = OracleMutation.None)
    {
        if (mutation != OracleMutation.CounterpartIgnored)
        {
            (first, second) = (first.TakeUnitOf(second), second.TakeUnitOf(first));
        }

        bool comparable = first.Unit.Length == 0 || second.Unit.Length == 0 || first.Unit == second.Unit;
        return comparable ? (first.Value, second.Value) : null;
    }

    private OracleQuantity TakeUnitOf(OracleQuantity counterpart) =>
        IsBareText ? this with { Multiplier = counterpart.Multiplier, Unit = counterpart.Unit } : this;
}
