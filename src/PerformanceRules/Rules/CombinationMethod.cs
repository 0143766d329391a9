namespace PerformanceRules.Rules;

/// <summary>How the scores of parts become one.</summary>
public enum CombinationMethod
{
    /// <summary>The lowest score of a part (就低).</summary>
    Minimum,

    /// <summary>The mean of the parts' scores, weighted by their shares.</summary>
    WeightedMean,
}
