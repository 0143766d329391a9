using System.Globalization;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Writing;

/// <summary>The texts of a report that all that is written has in common, whatever its markup.</summary>
internal static class ReportText
{
    public static string Points(decimal? points) => points is { } number ? ValueText.Of(number) : "—";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static bool ClaimDiffers(IndicatorResult result) => result.Claimed is { } claimed && claimed != result.Score;

    /// <summary>Gives the score, or why there is none.</summary>
    public static string Computed(IndicatorResult result, ReportWords words) =>
        result.Score is { } score ? Points(score) : result.IsNotApplicable ? words.NotApplicable : words.NotScored;

    /// <summary>Gives the message of a finding, led by the indicator's name where the message does not say it.</summary>
    public static string Of(EvaluationReport report, Finding finding, Language language)
    {
        string message = finding.ToText(language);
        return finding.Indicator is not { } id || report.Find(id)?.Title is not { } title || message.IndexOf(title, StringComparison.Ordinal) >= 0 ? message
            : language == Language.English ? $"{title}: {message}"
            : $"“{title}”：{message}";
    }

    /// <summary>Gives the steps of a derivation, one a line; none where there is no score.</summary>
    public static string[] Steps(IndicatorResult result, Language language)
    {
        string text = result.Derive().ToText(language);
        return text.Length == 0 ? [] : text.Split('\n');
    }
}
