using System.Text;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents;

/// <summary>
/// Reads filled-in forms (部门整体绩效评价指标体系评分表) from Word, Excel and plain text. Columns are found by their headings, sections and fixed
/// indicators by their titles; what is not understood is a note with its place. Nothing in a document is run, and nothing it points to is fetched.
/// </summary>
/// <remarks>Immutable and safe for use by many threads at once.</remarks>
public sealed class FormDocument
{
    private readonly RulebookCatalog _rulebooks;

    /// <summary>Initializes a reader.</summary>
    /// <param name="rulebooks">The rulebooks that a form may be of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rulebooks"/> is <see langword="null"/>.</exception>
    public FormDocument(RulebookCatalog rulebooks)
    {
        _rulebooks = rulebooks ?? throw new ArgumentNullException(nameof(rulebooks));
    }

    /// <summary>Gets the endings of file names that can be read: .docx, .xlsx and .txt.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".docx", ".xlsx", ".txt"];

    /// <summary>Reads a form by the ending of its file's name.</summary>
    /// <param name="stream">The file, read to its end and not closed.</param>
    /// <param name="fileName">The file's name; its ending says what it is.</param>
    /// <param name="options">What is known of the form beside the document, or <see langword="null"/>.</param>
    /// <returns>The submission and the notes.</returns>
    /// <exception cref="UnreadableDocumentException">The document cannot be read, is no form of a known rulebook, or holds several forms; the message says why.</exception>
    /// <exception cref="UnknownRulebookException">The options name a rulebook that is not at hand.</exception>
    public FormReading Read(Stream stream, string fileName, FormOptions? options = null) => Only(ReadAll(stream, fileName, options));

    /// <summary>Reads every form of a document, in their order.</summary>
    /// <param name="stream">The file, read to its end and not closed.</param>
    /// <param name="fileName">The file's name; its ending says what it is.</param>
    /// <param name="options">What is known of the forms beside the document, or <see langword="null"/>.</param>
    /// <returns>What became of each form: its submission and notes, or why it could not be read. There is at least one.</returns>
    /// <exception cref="UnreadableDocumentException">The document cannot be read at all; the message says why.</exception>
    /// <exception cref="UnknownRulebookException">The options name a rulebook that is not at hand.</exception>
    public IReadOnlyList<FoundForm> ReadAll(Stream stream, string fileName, FormOptions? options = null)
    {
        byte[] file = DocumentFile.ReadToEnd(stream ?? throw new ArgumentNullException(nameof(stream)));
        FormNotes notes = new();
        FormContent content = DocumentFile.KindOf(file, fileName ?? throw new ArgumentNullException(nameof(fileName))) switch
        {
            DocumentKind.Word => Word.WordDocument.Read(file),
            DocumentKind.Excel => Excel.ExcelDocument.Read(file, notes),
            _ => TextDocument.Read(TextDecoding.Decode(file, notes)),
        };
        return FormReader.Read(content, _rulebooks, options ?? new FormOptions(), notes);
    }

    /// <summary>Reads a form by the ending of its file's name, without blocking a thread while the file comes in.</summary>
    /// <param name="stream">The file, read to its end and not closed.</param>
    /// <param name="fileName">The file's name; its ending says what it is.</param>
    /// <param name="options">What is known of the form beside the document, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The submission and the notes.</returns>
    /// <exception cref="UnreadableDocumentException">The document cannot be read, or is no form of a known rulebook; the message says why.</exception>
    /// <exception cref="UnknownRulebookException">The options name a rulebook that is not at hand.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<FormReading> ReadAsync(Stream stream, string fileName, FormOptions? options = null, CancellationToken cancellationToken = default)
    {
        byte[] file = await DocumentFile.ReadToEndAsync(stream ?? throw new ArgumentNullException(nameof(stream)), cancellationToken).ConfigureAwait(false);
        using MemoryStream copy = new(file, writable: false);
        return Read(copy, fileName, options);
    }

    /// <summary>Reads a form from the plain text that a copy out of a document gives: one cell a line, each begun by a tab.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is known of the form beside the text, or <see langword="null"/>.</param>
    /// <returns>The submission and the notes.</returns>
    /// <exception cref="UnreadableDocumentException">The text is no form of a known rulebook; the message says why.</exception>
    public FormReading ReadText(string text, FormOptions? options = null) =>
        Only(FormReader.Read(TextDocument.Read(text ?? throw new ArgumentNullException(nameof(text))), _rulebooks, options ?? new FormOptions(), new FormNotes()));

    private static FormReading Only(IReadOnlyList<FoundForm> forms) => forms.Count == 1
        ? forms[0].Reading ?? throw forms[0].Error!
        : throw new UnreadableDocumentException(
            $"The document holds {forms.Count} forms, at {string.Join(", ", forms.Select(static form => form.Place.ToText(Language.English)))}: read them with ReadAll. 文件中有 {forms.Count} 份表。");
}
