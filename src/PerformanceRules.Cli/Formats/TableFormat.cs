using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Terminals;
using PerformanceRules.Cli.Views;

namespace PerformanceRules.Cli.Formats;

/// <summary>The form in a terminal.</summary>
internal sealed class TableFormat : IReportFormat
{
    public string Name => "table";

    public bool IsBinary => false;

    public bool HoldsSeveral => true;

    public bool ShowsNotes => true;

    public void Write(Stream output, IReadOnlyList<ScoredFile> files, ReportStyle style)
    {
        using TextWriter writer = Terminal.Writer(output);
        Screen screen = new(writer, style.Width, style.Colors);
        bool first = true;
        foreach (ScoredFile file in files)
        {
            if (file.Report is null)
            {
                continue;
            }

            if (!first)
            {
                screen.WriteLine();
            }

            first = false;
            if (files.Count > 1)
            {
                screen.WriteLine(file.Name, Styles.Faint);
            }

            ReportView.Write(screen, file.Report, style.Language);
            NotesView.Write(screen, file.Notes, style.Language);
        }
    }
}
