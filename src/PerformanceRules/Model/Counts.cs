using PerformanceRules.Arithmetic;

namespace PerformanceRules.Model;

/// <summary>The two counts behind a measured rate (指标解释 of 产出): work done of work planned, up to standard of done, on time of done.</summary>
public sealed record Counts
{
    /// <summary>Initializes the counts.</summary>
    /// <param name="done">How many were done, done on time or up to standard.</param>
    /// <param name="of">How many there were.</param>
    public Counts(decimal done, decimal of)
    {
        Done = done;
        Of = of;
    }

    /// <summary>Gets how many were done, done on time or up to standard.</summary>
    public decimal Done { get; }

    /// <summary>Gets how many there were.</summary>
    public decimal Of { get; }

    /// <summary>Gets a value indicating whether a rate exists: neither count is negative, and the second is not zero.</summary>
    public bool IsValid => Done >= 0 && Of > 0;

    /// <summary>Writes "9/10".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => (Rational)Done + "/" + (Rational)Of;
}
