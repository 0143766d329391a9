namespace PerformanceRules.OracleTests;

/// <summary>The few operations that a mutation may spoil.</summary>
internal static class OracleArithmetic
{
    /// <summary>"Multiplied before it is divided": numerator × weight / denominator.</summary>
    public static BigRational Ratio(BigRational numerator, BigRational denominator, BigRational weight, OracleMutation mutation)
    {
        if (mutation == OracleMutation.RatesRounded)
        {
            return Rate(numerator, denominator, mutation) * weight;
        }

        if (mutation == OracleMutation.DivideBeforeMultiply)
        {
            decimal quotient = numerator.ToDecimal() / denominator.ToDecimal();
            return BigRational.FromDecimal(quotient * weight.ToDecimal());
        }

        return numerator * weight / denominator;
    }

    public static BigRational Rate(BigRational part, BigRational whole, OracleMutation mutation) =>
        mutation == OracleMutation.RatesRounded ? (part / whole).RoundHalfUp(4) : part / whole;

    /// <summary>Reading steps = whole: "full steps only; a step that is exactly reached counts".</summary>
    public static BigRational Steps(BigRational excess, BigRational step, OracleMutation mutation)
    {
        BigRational steps = excess / step;
        return mutation switch
        {
            OracleMutation.StepsStarted => new BigRational(steps.Ceiling(), 1),
            OracleMutation.StepsProportional => steps,
            OracleMutation.ThresholdExclusive => new BigRational(steps.Ceiling() - 1, 1),
            _ => new BigRational(steps.Floor(), 1),
        };
    }

    /// <summary>
    /// "Each indicator to 2 decimals, half up (四舍五入), but a row that earns its full weight has the weight itself and no row is rounded above its weight".
    /// </summary>
    public static BigRational RoundScore(BigRational score, BigRational weight, OracleMutation mutation) => mutation switch
    {
        OracleMutation.FullWeightRounded => BigRational.Min(score.RoundHalfUp(2), weight),
        OracleMutation.RoundedAboveWeight => score == weight ? weight : score.RoundHalfUp(2),
        _ => score >= weight ? score : BigRational.Min(RoundBelowWeight(score, mutation), weight),
    };

    private static BigRational RoundBelowWeight(BigRational score, OracleMutation mutation) => mutation switch
    {
        OracleMutation.RoundHalfEven => score.RoundHalfEven(2),
        OracleMutation.RoundDown => new BigRational((score * 100).Floor(), 100),
        _ => score.RoundHalfUp(2),
    };

    /// <summary>扣完为止: never below 0.</summary>
    public static BigRational Deduct(BigRational weight, BigRational deduction, OracleMutation mutation) =>
        mutation == OracleMutation.NoFloor ? weight - deduction : BigRational.Max(weight - deduction, 0);
}
