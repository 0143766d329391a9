namespace PerformanceRules.Cli.Formats;

/// <summary>The formats there are. What is not here does not exist: not for --format, and not in its help.</summary>
internal static class ReportFormats
{
    public static readonly IReadOnlyList<IReportFormat> All =
    [
        new TableFormat(),
        new JsonFormat(),
        new NdjsonFormat(),
    ];

    public static IReportFormat Named(string name) => All.First(format => format.Name == name);
}
