namespace PerformanceRules.Rulebooks;

/// <summary>What a weight (分值) may be: more than nothing, and so little that no sum of weights or scores overflows.</summary>
internal static class WeightRange
{
    public const decimal Most = 1_000_000;

    public static bool Contains(decimal weight) => weight is > 0 and <= Most;
}
