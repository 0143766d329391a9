using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>What a scoring context points at: the weight of a row stays in one place, and a context is two references.</summary>
internal class WeightedRow
{
    public Rational Weight;
}
