using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;

namespace PerformanceRules.Cli.Formats;

/// <summary>A format that reports are written in, chosen by --format. A new one is a class here and a line in <see cref="ReportFormats"/>.</summary>
internal interface IReportFormat
{
    /// <summary>Gets the name by which --format chooses it.</summary>
    string Name { get; }

    /// <summary>Gets a value indicating whether what is written is no text, and no terminal can show it.</summary>
    bool IsBinary { get; }

    /// <summary>Gets a value indicating whether the reports of several files can stand in one output.</summary>
    bool HoldsSeveral { get; }

    /// <summary>Gets a value indicating whether the notes of a form's reading have a place in it; else standard error is told what was not understood.</summary>
    bool ShowsNotes { get; }

    /// <summary>Writes what became of the files, in their order.</summary>
    /// <param name="output">Takes the bytes; texts are UTF-8 without a byte order mark, and lines end in \n.</param>
    /// <param name="files">One or more files, at least one of them scored.</param>
    /// <param name="style">How they are to be shown.</param>
    void Write(Stream output, IReadOnlyList<ScoredFile> files, ReportStyle style);
}
