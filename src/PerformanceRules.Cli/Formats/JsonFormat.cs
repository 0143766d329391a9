using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;

namespace PerformanceRules.Cli.Formats;

/// <summary>The report as an object; of several files an array, an element for each in their order.</summary>
internal sealed class JsonFormat : IReportFormat
{
    public string Name => "json";

    public bool IsBinary => false;

    public bool HoldsSeveral => true;

    public bool ShowsNotes => false;

    public void Write(Stream output, IReadOnlyList<ScoredFile> files, ReportStyle style)
    {
        if (files is [var only])
        {
            ReportJson.Write(output, only, style, indented: true);
            output.WriteByte((byte)'\n');
            return;
        }

        for (int index = 0; index < files.Count; index++)
        {
            output.Write(index == 0 ? "[\n"u8 : ",\n"u8);
            ReportJson.Write(output, files[index], style, indented: true);
        }

        output.Write("\n]\n"u8);
    }
}
