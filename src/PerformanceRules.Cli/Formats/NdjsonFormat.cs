using System.Buffers;
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
        ArrayBufferWriter<byte> buffer = new();
        foreach (ScoredFile file in files)
        {
            buffer.Clear();
            FileJson.Write(buffer, file, style, indented: false);
            buffer.Write("\n"u8);
            output.Write(buffer.WrittenSpan);
        }
    }
}
