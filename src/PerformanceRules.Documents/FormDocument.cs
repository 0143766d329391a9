using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents;

/// <summary>
/// Reads filled-in forms (部门整体绩效评价指标体系评分表) from Word, Excel, OpenDocument, plain text and what kinds of file are added. Columns are found by their headings, sections and fixed
/// indicators by their titles; what is not understood is a note with its place. Nothing in a document is run, and nothing it points to is fetched.
/// </summary>
/// <remarks>Immutable and safe for use by many threads at once.</remarks>
public sealed class FormDocument
{
    private readonly RulebookCatalog _rulebooks;
    private readonly ReaderRegistry _readers;

    /// <summary>Initializes a reader of .docx, .xlsx, .ods, .odt and .txt, and of what kinds of file are added to these.</summary>
    /// <param name="rulebooks">The rulebooks that a form may be of.</param>
    /// <param name="readers">Readers of other kinds of file, or <see langword="null"/>; they are asked first, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rulebooks"/> is <see langword="null"/>.</exception>
    public FormDocument(RulebookCatalog rulebooks, IEnumerable<IFormFileReader>? readers = null)
    {
        _rulebooks = rulebooks ?? throw new ArgumentNullException(nameof(rulebooks));
        _readers = new ReaderRegistry(readers ?? []);
    }

    /// <summary>Gets the endings of the names of files that can be read, each with its point: ".docx".</summary>
    public IReadOnlyList<string> Extensions => _readers.Extensions;

    /// <summary>Tells whether a file is of a kind that can be read, whatever its name. Whether it holds a form is not known before it was read.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Whether a reader is at hand.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is <see langword="null"/>.</exception>
    public bool CanRead(FormFile file) => _readers.CanRead(file ?? throw new ArgumentNullException(nameof(file)));

    /// <summary>Reads a form.</summary>
    /// <param name="stream">The file, read to its end and not closed.</param>
    /// <param name="fileName">The file's name. What the file holds decides how it is read; where that is not what its name says, a note says so.</param>
    /// <param name="options">What is known of the form beside the document, or <see langword="null"/>.</param>
    /// <returns>The submission and the notes.</returns>
    /// <exception cref="UnreadableDocumentException">The document cannot be read, is no form of a known rulebook, or holds several forms; the message says why.</exception>
    /// <exception cref="UnknownRulebookException">The options name a rulebook that is not at hand.</exception>
    public FormReading Read(Stream stream, string fileName, FormOptions? options = null) => Only(ReadAll(stream, fileName, options));

    /// <summary>Reads every form of a document, in their order.</summary>
    /// <param name="stream">The file, read to its end and not closed.</param>
    /// <param name="fileName">The file's name. What the file holds decides how it is read; where that is not what its name says, a note says so.</param>
    /// <param name="options">What is known of the forms beside the document, or <see langword="null"/>.</param>
    /// <returns>What became of each form: its submission and notes, or why it could not be read. There is at least one.</returns>
    /// <exception cref="UnreadableDocumentException">The document cannot be read at all; the message says why.</exception>
    /// <exception cref="UnknownRulebookException">The options name a rulebook that is not at hand.</exception>
    public IReadOnlyList<FoundForm> ReadAll(Stream stream, string fileName, FormOptions? options = null) =>
        ReadAll(FormFile.Read(stream, fileName), options);

    /// <summary>Reads a form, without blocking a thread while the file comes in.</summary>
    /// <param name="stream">The file, read to its end and not closed.</param>
    /// <param name="fileName">The file's name. What the file holds decides how it is read; where that is not what its name says, a note says so.</param>
    /// <param name="options">What is known of the form beside the document, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The submission and the notes.</returns>
    /// <exception cref="UnreadableDocumentException">The document cannot be read, or is no form of a known rulebook; the message says why.</exception>
    /// <exception cref="UnknownRulebookException">The options name a rulebook that is not at hand.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<FormReading> ReadAsync(Stream stream, string fileName, FormOptions? options = null, CancellationToken cancellationToken = default)
    {
        FormFile file = await FormFile.ReadAsync(stream, fileName, cancellationToken).ConfigureAwait(false);
        return Only(ReadAll(file, options));
    }

    /// <summary>Reads a form from the plain text that a copy out of a document gives: one cell a line, each begun by a tab.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is known of the form beside the text, or <see langword="null"/>.</param>
    /// <returns>The submission and the notes.</returns>
    /// <exception cref="UnreadableDocumentException">The text is no form of a known rulebook; the message says why.</exception>
    public FormReading ReadText(string text, FormOptions? options = null) =>
        Only(FormReader.Read(TextDocument.Read(text ?? throw new ArgumentNullException(nameof(text))), _rulebooks, options ?? new FormOptions(), new FormNotes()));

    private IReadOnlyList<FoundForm> ReadAll(FormFile file, FormOptions? options)
    {
        FormNotes notes = new();
        FormContent content = _readers.Read(file, notes);
        return FormReader.Read(content, _rulebooks, options ?? new FormOptions(), notes);
    }

    private static FormReading Only(IReadOnlyList<FoundForm> forms) => forms.Count == 1
        ? forms[0].Reading ?? throw forms[0].Error!
        : throw new UnreadableDocumentException(
            $"文件中有 {forms.Count} 份表（{string.Join("、", forms.Select(static form => form.Place.ToText(Language.Chinese)))}），请逐份读取（ReadAll）。",
            $"The document holds {forms.Count} forms, at {string.Join(", ", forms.Select(static form => form.Place.ToText(Language.English)))}: read them with ReadAll.");
}
