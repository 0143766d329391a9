using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Text;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The formula of a target ratio: the ratio, its cap, the bands of overshoot, and a target of zero.</summary>
internal static class TargetRatioFormula
{
    /// <summary>Gives the formula, or <see langword="null"/> under a reading for which there is none: the derivation then gives it.</summary>
    public static string? Of(TargetRatioRule rule, TargetRatioEvidence evidence, string weight, string target, string actual)
    {
        if (evidence.Target is not { } stated || IsExact(rule, stated.Comparison) || rule is { OvershootBands.Count: 0, LowTargetWithoutNumbers: not LowTargetWithoutNumbers.None })
        {
            return null;
        }

        bool reverse = stated.IsReverse || (stated.Comparison == Comparison.None && rule.BareTarget == BareTarget.Reverse);
        string ratio = reverse
            ? $"IF({actual}<=0,{OfNothing(rule, evidence, weight)},{Banded(rule, evidence, weight, $"{target}/{actual}", Missed(rule, weight, target, actual), reverse)})"
            : Banded(rule, evidence, weight, $"{actual}/{target}", $"MAX(0,{weight}*{actual}/{target})", reverse);
        string met = reverse ? $"{actual}<={target}" : $"{actual}>={target}";
        string withoutRatio = rule.ZeroTarget == ZeroTarget.Reject ? "\"\"" : $"IF({met},{weight},0)";
        return $"IF({target}<=0,{withoutRatio},{ratio})";
    }

    private static bool IsExact(TargetRatioRule rule, Comparison comparison) =>
        rule.EqualTarget != EqualTarget.Positive
        && (comparison == Comparison.EqualTo || (comparison == Comparison.None && rule.BareTarget == BareTarget.Equal));

    private static string Missed(TargetRatioRule rule, string weight, string target, string actual) => rule.ReverseFormula == ReverseFormula.Linear
        ? $"MAX(0,{weight}-{weight}*({actual}-{target})/{target})"
        : $"{weight}*{target}/{actual}";

    private static string Banded(TargetRatioRule rule, TargetRatioEvidence evidence, string weight, string quotient, string missed, bool reverse)
    {
        string rounded = $"ROUND({quotient},12)";
        string formula = $"IF({rounded}>=1,{weight},{missed})";
        foreach (OvershootBand band in BandsOf(rule, evidence, reverse))
        {
            // (B − A) / A reaches a band where B / A reaches one more.
            formula = $"IF({rounded}>={ScoreFormula.Plain(1 + band.From)},{Banded(weight, band)},{formula})";
        }

        return formula;
    }

    // Less than nothing overshoots without end.
    private static string OfNothing(TargetRatioRule rule, TargetRatioEvidence evidence, string weight) =>
        BandsOf(rule, evidence, reverse: true) is { Count: > 0 } bands ? Banded(weight, bands[bands.Count - 1]) : weight;

    private static string Banded(string weight, OvershootBand band) => $"{weight}-{weight}*{ScoreFormula.Plain(band.Deduction)}";

    private static IReadOnlyList<OvershootBand> BandsOf(TargetRatioRule rule, TargetRatioEvidence evidence, bool reverse) =>
        rule.Overshoot == Overshoot.Off
            || (rule.Overshoot == Overshoot.WhenFlagged && !evidence.TargetSetLow)
            || (reverse && rule.OvershootOfReverse == OvershootOfReverse.None)
            ? []
            : rule.OvershootBands;
}
