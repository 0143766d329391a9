using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The rows of a report with their places in the form.</summary>
internal static class ScoredRows
{
    public static IReadOnlyList<ScoredRow> Of(EvaluationReport report)
    {
        Dictionary<string, Section[]> paths = new(StringComparer.Ordinal);
        Trace(report.Rulebook.Sections, [], paths);
        return [.. report.Indicators.Select(result => new ScoredRow(report, result, paths[result.Section]))];
    }

    private static void Trace(IReadOnlyList<Section> sections, Section[] outer, Dictionary<string, Section[]> paths)
    {
        foreach (Section section in sections)
        {
            Section[] path = [.. outer, section];
            paths.Add(section.Id, path);
            Trace(section.Sections, path, paths);
        }
    }
}
