using System.Text.Json;

namespace PerformanceRules.OracleTests;

/// <summary>rulebook.md 2.2, 定量指标. W = weight, A = 指标值 (target), B = 完成值 (actual).</summary>
internal static class TargetRatioOracle
{
    public static BigRational? Score(OracleRow row)
    {
        if (row.Given("target") is not { } targetField || row.Given("actual") is not { } actualField)
        {
            return row.Unscored("evidence-missing");
        }

        if (OracleNotation.Read(targetField, row.Mutation) is not { } target
            || OracleNotation.ReadActual(actualField, row.Mutation) is not { } actual)
        {
            return row.Unscored("target-unreadable");
        }

        if (OracleQuantity.Align(target, actual, row.Mutation, out string fault) is not { } aligned)
        {
            return row.Unscored(fault);
        }

        (BigRational a, BigRational b) = aligned;
        bool reverse = target.Operator == OracleOperator.AtMost && row.Mutation != OracleMutation.ReverseIgnored;
        if (a.Sign <= 0)
        {
            bool exact = a.Sign == 0 && target.Operator is OracleOperator.None or OracleOperator.Equal;
            return ScoreWithoutRatio(row, a, b, reverse, exact);
        }

        return reverse ? ScoreReverse(row, a, b) : ScorePositive(row, a, b);
    }

    /// <summary>
    /// Reading zeroTarget: "met (B ≥ A, or B ≤ A if reverse): W; not met: 0; a target of nothing without an operator or with = is met by nothing alone; a
    /// warning unless both are zero".
    /// </summary>
    private static BigRational ScoreWithoutRatio(OracleRow row, BigRational a, BigRational b, bool reverse, bool exact)
    {
        if (a.Sign != 0 || b.Sign != 0)
        {
            row.Warn("zero-target");
        }

        bool met = exact && row.Mutation != OracleMutation.NothingMetByMore ? b.Sign == 0 : reverse ? b <= a : b >= a;
        return met && row.Mutation != OracleMutation.ZeroTargetNeverMet ? row.Weight : 0;
    }

    /// <summary>"Positive: B / A × W. Never above W", less the overshoot's penalty.</summary>
    private static BigRational ScorePositive(OracleRow row, BigRational a, BigRational b)
    {
        BigRational score = BigRational.Max(OracleArithmetic.Ratio(b, a, row.Weight, row.Mutation), 0);
        if (row.Mutation != OracleMutation.NoCap)
        {
            score = BigRational.Min(score, row.Weight);
        }

        return score - (row.Weight * Penalty(a, b, row.Mutation));
    }

    /// <summary>"Reverse: A / B × W. Never above W". Nothing is as little as can be, so B = 0 meets any target.</summary>
    private static BigRational ScoreReverse(OracleRow row, BigRational a, BigRational b)
    {
        if (b <= 0)
        {
            return row.Weight;
        }

        if (b <= a)
        {
            BigRational mirrored = row.Mutation == OracleMutation.OvershootMirrored ? Penalty(b, a, row.Mutation) : 0;
            BigRational full = row.Mutation == OracleMutation.NoCap ? OracleArithmetic.Ratio(a, b, row.Weight, row.Mutation) : row.Weight;
            return full - (row.Weight * mirrored);
        }

        return row.Mutation == OracleMutation.ReverseLinear
            ? BigRational.Max(row.Weight * (1 - ((b - a) / a)), 0)
            : OracleArithmetic.Ratio(a, b, row.Weight, row.Mutation);
    }

    /// <summary>
    /// "over = (B − A) / A. 200% ≤ over &lt; 300%: 10% of W off; 300% ≤ over &lt; 500%: 20% off; over ≥ 500%: 30% off",
    /// reading overshoot = automatic.
    /// </summary>
    private static BigRational Penalty(BigRational a, BigRational b, OracleMutation mutation)
    {
        if (mutation == OracleMutation.OvershootOff)
        {
            return 0;
        }

        BigRational over = mutation == OracleMutation.OvershootOfRatio ? b / a : (b - a) / a;
        bool Reaches(int bound) => mutation == OracleMutation.OvershootExclusive ? over > bound : over >= bound;
        return Reaches(5) ? new BigRational(3, 10)
            : Reaches(3) ? new BigRational(2, 10)
            : Reaches(2) ? new BigRational(1, 10)
            : 0;
    }
}
