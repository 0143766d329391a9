namespace PerformanceRules.Tests.Rules;

/// <summary>The target ratio with the standard's bands, as a rulebook writes it.</summary>
internal static class TargetRules
{
    public const string Standard = """{ "kind": "target-ratio", "overshootBands": [{ "from": 2, "deduction": 0.1 }, { "from": 3, "deduction": 0.2 }, { "from": 5, "deduction": 0.3 }] }""";

    /// <summary>The same under a reading of its own.</summary>
    public static string With(string reading, string option) => Standard[..^1] + $", \"{reading}\": \"{option}\" }}";
}
