using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;

namespace PerformanceRules.Cli.Formats;

/// <summary>A report a line, a line for each file in their order.</summary>
internal sealed class NdjsonFormat : IReportFormat
{
    public string Name => "ndjson";

    public bool IsBinary => false;

    public bool HoldsSeveral => true;

    public bool ShowsNotes => false;

    public void Write(Stream output, IReadOnlyList<ScoredFile> files, ReportStyle style)
    {
        foreach (ScoredFile file in files)
        {
            ReportJson.Write(output, file, style, indented: false);
            output.WriteByte((byte)'\n');
        }
    }
}
