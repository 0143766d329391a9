using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>A band of overshoot: from this much above the target on, a share of the weight is taken off. The lower bound is included (含).</summary>
public sealed record OvershootBand
{
    /// <summary>The bands of the Beijing form: 200%-300%（含200%）10%, 300%-500%（含300%）20%, 高于500%（含500%）30%.</summary>
    internal static readonly OvershootBand[] OfBeijing =
    [
        new() { From = 2, Deduction = 0.1m },
        new() { From = 3, Deduction = 0.2m },
        new() { From = 5, Deduction = 0.3m },
    ];

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

    /// <summary>Gets the share of the weight taken off, 0 to 1: 0.1 is 10%.</summary>
    public required decimal Deduction
    {
        get;
        init
        {
            field = value;
            ExactDeduction = value;
        }
    }

    /// <summary>Gets <see cref="From"/> as the rule computes with it.</summary>
    internal Rational ExactFrom { get; private init; }

    /// <summary>Gets <see cref="Deduction"/> as the rule computes with it.</summary>
    internal Rational ExactDeduction { get; private init; }
}
