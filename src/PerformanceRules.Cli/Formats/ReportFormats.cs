using PerformanceRules.Documents;

namespace PerformanceRules.Cli.Formats;

/// <summary>The formats there are. What is not here does not exist: not for --format, and not in its help.</summary>
internal static class ReportFormats
{
    public static readonly IReadOnlyList<IReportFormat> All =
    [
        new TableFormat(),
        new JsonFormat(),
        new NdjsonFormat(),
        new DocumentFormat("markdown", ScoredForm.WriteMarkdown) { WriteOverview = static (output, overview, style) => ScoredForm.WriteMarkdown(output, overview, style.Language) },
        new DocumentFormat("html", ScoredForm.WriteHtml) { WriteOverview = static (output, overview, style) => ScoredForm.WriteHtml(output, overview, style.Language) },
        new DocumentFormat("xlsx", ScoredForm.WriteExcel) { IsBinary = true, WriteOverview = static (output, overview, style) => ScoredForm.WriteExcel(output, overview, style.Language) },
        new DocumentFormat("docx", ScoredForm.WriteWord) { IsBinary = true },
    ];

    public static IReportFormat Named(string name) => All.First(format => format.Name == name);
}
