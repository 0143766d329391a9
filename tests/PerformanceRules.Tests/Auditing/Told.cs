using System.Globalization;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>An inverse in words: "actual 16 → 18批次" where the value has to change, "actual 16" where the score is there, "none" where there is no such value.</summary>
internal static class Told
{
    public static string Bound(IInvertibleRule rule, Evidence evidence, decimal points, decimal weight = 10)
    {
        if (rule.ValueFor(evidence, weight, points) is not { } bound)
        {
            return "none";
        }

        string name = bound.Part is null ? bound.Name : bound.Part + "." + bound.Name;
        string present = bound.Present.ToString() + bound.Unit;
        return bound.Value == bound.Present && bound.IsIncluded ? $"{name} {present}" : $"{name} {present} → {bound.ToText(Language.English)}";
    }

    public static string Bound(IInvertibleRule rule, string target, string actual, decimal points, bool targetSetLow = false) =>
        Bound(rule, new TargetRatioEvidence { Target = target, Actual = Read(actual), TargetSetLow = targetSetLow }, points);

    /// <summary>"9/10" is a rate from two counts, and anything else as it is written.</summary>
    public static Actual Read(string actual) => actual.Split('/') is [var done, var of]
        ? Actual.OfCounts(decimal.Parse(done, CultureInfo.InvariantCulture), decimal.Parse(of, CultureInfo.InvariantCulture))
        : Actual.Parse(actual);
}
