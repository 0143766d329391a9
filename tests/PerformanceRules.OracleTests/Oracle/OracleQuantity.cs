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
    /// <summary>A number or a text that carries neither unit nor multiplier.</summary>
    public bool IsBare { get; init; }

    /// <summary>In base units: 元, 人, a fraction.</summary>
    public BigRational Value => Number * Multiplier;

    /// <summary>
    /// "A bare number takes the unit of its counterpart, whatever the unit"; "convertible units are converted"; "doubtful … where so taken its size is less
    /// than a tenth or more than ten times its counterpart's and on another scale it would lie between". Null where the two cannot be compared.
    /// </summary>
    public static (BigRational First, BigRational Second)? Align(OracleQuantity first, OracleQuantity second, OracleMutation mutation, out string code)
    {
        code = "unit-doubtful";
        if (mutation != OracleMutation.CounterpartIgnored)
        {
            if (first.IsBare != second.IsBare && IsDoubtful(first.IsBare ? first : second, first.IsBare ? second : first, mutation))
            {
                return null;
            }

            (first, second) = (first.TakeUnitOf(second), second.TakeUnitOf(first));
        }

        code = "unit-mismatch";
        bool comparable = first.Unit.Length == 0 || second.Unit.Length == 0 || first.Unit == second.Unit;
        return comparable ? (first.Value, second.Value) : null;
    }

    private OracleQuantity TakeUnitOf(OracleQuantity counterpart) =>
        IsBare && !counterpart.IsBare ? this with { Multiplier = counterpart.Multiplier, Unit = counterpart.Unit } : this;

    private static bool IsDoubtful(OracleQuantity bare, OracleQuantity counterpart, OracleMutation mutation)
    {
        // 元/人*月: the year's, or the month's?
        if (counterpart.Unit.EndsWith("月", StringComparison.Ordinal))
        {
            return true;
        }

        BigRational size = BigRational.Abs(bare.Number);
        BigRational expected = BigRational.Abs(counterpart.Number);
        return mutation != OracleMutation.DoubtIgnored && size.Sign != 0 && expected.Sign != 0 && !IsNear(size, expected)
            && Scales(size, counterpart.Unit).Any(scale => !scale.Equals(counterpart.Multiplier) && IsNear(size * scale, expected * counterpart.Multiplier));
    }

    /// <summary>"The other scales are: a fraction for %, where the bare number is at most 1.5; 元, 万元, 亿元; a thing and 万 of it; units of one kind".</summary>
    private static BigRational[] Scales(BigRational size, string unit) => unit switch
    {
        "%" => size <= new BigRational(3, 2)
            ? [BigRational.One, new BigRational(1, 100), new BigRational(1, 1000), new BigRational(1, 10_000)]
            : [new BigRational(1, 100), new BigRational(1, 1000), new BigRational(1, 10_000)],
        "元" or "" => [BigRational.One, 10_000, 100_000_000],
        "公里" => [BigRational.One, 10_000, new BigRational(1, 1000), new BigRational(1, 100_000), new BigRational(1, 1_000_000)],
        "亩" => [BigRational.One, 10_000, new BigRational(3, 2000), 15, 1500],
        _ => [BigRational.One, 10_000],
    };

    private static bool IsNear(BigRational size, BigRational expected) => size * 10 >= expected && size <= expected * 10;
}
