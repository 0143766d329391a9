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
        new DocumentFormat("markdown", ScoredForm.WriteMarkdown),
        new DocumentFormat("html", ScoredForm.WriteHtml),
        new DocumentFormat("xlsx", ScoredForm.WriteExcel) { IsBinary = true },
        new DocumentFormat("docx", ScoredForm.WriteWord) { IsBinary = true },
    ];

    public static IReportFormat Named(string name) => All.First(format => format.Name == name);
}
