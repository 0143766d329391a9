using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>
/// What is left of a standard once the evidence of a row has been read: exact numbers in one unit, and the arithmetic over them. It is worked out as
/// often as the row is scored; the derivation only writes down what it does.
/// </summary>
internal abstract class RowArithmetic
{
    /// <summary>Gets a value indicating whether the score is known to be 0 to the weight.</summary>
    public virtual bool IsWithinWeight => true;

    /// <summary>Gives the score in points, not yet rounded.</summary>
    public abstract Rational Score(in Rational weight);

    /// <summary>Records the steps that led to the score.</summary>
    public abstract void Explain(Rational score, in ScoringContext context);
}
