using PerformanceRules.Evaluation;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>Which headings a row of the published form stands under.</summary>
internal enum RowLayout
{
    /// <summary>指标值, 完成值.</summary>
    Values,

    /// <summary>预算数, 执行数, 预算执行率.</summary>
    Funds,

    /// <summary>The rates of two years.</summary>
    Years,
}

/// <summary>Chooses a row's layout by the rule that scores it.</summary>
internal static class RowLayouts
{
    public static RowLayout Of(IndicatorResult result) => result.ScoringRule switch
    {
        ExecutionRateRule => RowLayout.Funds,
        SteppedDeductionRule => RowLayout.Years,
        _ => RowLayout.Values,
    };
}
