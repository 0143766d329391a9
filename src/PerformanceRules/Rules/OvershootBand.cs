using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>A band of overshoot: from this much above the target on, a share of the weight is taken off. The lower bound is included (含).</summary>
public sealed record OvershootBand
{
    /// <summary>Gets where the band begins, as (B − A) / A: 2 is 200%.</summary>
    public required decimal From
    {
        get;
        init
        {
            field = value;
            ExactFrom = value;
        }
    }

    /// <summary>Gets <see cref="From"/> as the rule computes with it.</summary>
    internal Rational ExactFrom { get; private init; }

    /// <summary>Gets the share of the weight taken off, 0 to 1: 0.1 is 10%.</summary>
    public required decimal Deduction { get; init; }
}
