using PerformanceRules.Documents;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Legacy;
using PerformanceRules.Documents.Pdf;
using PerformanceRules.Documents.Spreadsheets;
using PerformanceRules.Documents.Web;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Cli.Inputs;

/// <summary>The kinds of file that the tool reads forms from: all that the library has.</summary>
internal static class FormFiles
{
    private static readonly IFormFileReader[] Readers =
        [new Excel97FileReader(), new CsvFileReader(), new HtmlFileReader(), new PdfFileReader(), new Word97FileReader(), new LibreOfficeFileReader()];

    private static readonly FormDocument Any = Create(PerformanceEvaluator.Default.Rulebooks);

    /// <summary>Gets the endings of the names of sheets.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".json", .. Any.Extensions];

    public static FormDocument Create(RulebookCatalog rulebooks) => new(rulebooks, Readers);

    /// <summary>Tells whether a file is a document that can be read, whatever its name. Any text could be one, so that text is not taken for it.</summary>
    public static bool HoldsDocument(FormFile file) => file.Kind is not (FormFileKind.Text or FormFileKind.Json or FormFileKind.Html) && Any.CanRead(file);
}
