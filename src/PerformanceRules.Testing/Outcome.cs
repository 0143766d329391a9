using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Testing;

/// <summary>What a rule made of evidence, so that it can be compared: the score, why there is none, or what it threw.</summary>
internal readonly record struct Outcome(Rational Score, string? Fault, Exception? Thrown)
{
    public static string Describe(Finding finding) => finding.Code + ": " + finding.ToText(Language.English);

    public override string ToString() => Fault ?? Thrown?.GetType().Name ?? Score.ToString();
}
