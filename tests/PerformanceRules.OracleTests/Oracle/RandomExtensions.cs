namespace PerformanceRules.OracleTests;

/// <summary>Small choices.</summary>
internal static class RandomExtensions
{
    public static T Pick<T>(this Random random, params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    /// <summary>True once in <paramref name="times"/>.</summary>
    public static bool OneIn(this Random random, int times) => random.Next(times) == 0;
}
