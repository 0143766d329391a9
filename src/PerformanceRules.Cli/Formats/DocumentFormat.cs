using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Documents.Overviews;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Cli.Formats;

/// <summary>A format of PerformanceRules.Documents: one scored form a document.</summary>
internal sealed class DocumentFormat(string name, Action<Stream, EvaluationReport, ScoredFormOptions?> write) : IReportFormat
{
    public string Name => name;

    public bool IsBinary { get; init; }

    public bool HoldsSeveral => false;

    public bool ShowsNotes => true;

    public Action<Stream, Overview, ReportStyle>? WriteOverview { get; init; }

    public void Write(Stream output, IReadOnlyList<ScoredFile> files, ReportStyle style)
    {
        ScoredFile file = files.Single();
        write(output, file.Report!, new ScoredFormOptions { Language = style.Language, Notes = file.Notes, Texts = file.Texts, IsFiling = style.IsFiling });
    }
}
