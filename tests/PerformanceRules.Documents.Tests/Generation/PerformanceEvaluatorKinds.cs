using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Generation;

/// <summary>The kinds of the rules that open parts take.</summary>
internal static class PerformanceEvaluatorKinds
{
    public static string Of(IScoringRule rule) => rule switch
    {
        TargetRatioRule => "target-ratio",
        JudgementRule => "judgement",
        DeadlineRule => "deadline",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
