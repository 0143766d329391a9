using System.Buffers;
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

    public void Write(Stream output, IReadOnlyList<ScoredFile> files, ReportStyle style) => JsonDocuments.Write(
        output,
        files.Select<ScoredFile, Action<IBufferWriter<byte>>>(file => buffer => FileJson.Write(buffer, file, style, indented: true)),
        asList: files.Count != 1);
}
