using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>How reports are to be shown: the language, the width in columns, and whether colors may be used.</summary>
internal sealed record ReportStyle(PerformanceEvaluator Evaluator, Language Language, int Width, bool Colors)
{
    /// <summary>Gets a value indicating whether a form is written as it is filed, without what scoring adds.</summary>
    public bool IsFiling { get; init; }
}
