using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Cli.Views;

/// <summary>How reports are to be shown: the language, the width in columns, and whether colors may be used.</summary>
internal sealed record ReportStyle(PerformanceEvaluator Evaluator, Language Language, int Width, bool Colors)
{
    /// <summary>Gets a value indicating whether a form is written as it is filed, without what scoring adds.</summary>
    public bool IsFiling { get; init; }

    /// <summary>Gets how much of a report is written as JSON.</summary>
    public ReportContent Content { get; init; }

    /// <summary>Gets a value indicating whether a report that is one line of many holds the sentences that it cites.</summary>
    public bool ClausesInLines { get; init; }

    /// <summary>Gets how a report is written as JSON: an indented object holds the sentences that it cites, a line only where they are asked for.</summary>
    public ReportJsonOptions Json(bool indented) =>
        new() { Language = Language, Content = Content, WithClauses = indented || ClausesInLines, Indented = indented };
}
