using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The formula of a target ratio: the ratio, its cap, the bands of overshoot, and a target of zero.</summary>
internal static class TargetRatioFormula
{
    public static string Of(TargetRatioRule rule, TargetRatioEvidence evidence, string weight, string target, string actual)
    {
        bool reverse = evidence.Target is { IsReverse: true };
        string ratio = reverse
            ? $"IF({actual}<=0,{OfNothing(rule, evidence, weight)},{Banded(rule, evidence, weight, $"{target}/{actual}", reverse)})"
            : Banded(rule, evidence, weight, $"{actual}/{target}", reverse);
        string met = reverse ? $"{actual}<={target}" : $"{actual}>={target}";
        string withoutRatio = rule.ZeroTarget == ZeroTarget.Reject ? "\"\"" : $"IF({met},{weight},0)";
        return $"IF({target}<=0,{withoutRatio},{ratio})";
    }

    private static string Banded(TargetRatioRule rule, TargetRatioEvidence evidence, string weight, string quotient, bool reverse)
    {
        string rounded = $"ROUND({quotient},12)";
        string formula = $"IF({rounded}>=1,{weight},MAX(0,{weight}*{quotient}))";
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
