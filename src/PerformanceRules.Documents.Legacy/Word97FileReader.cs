using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Legacy.Word97;

namespace PerformanceRules.Documents.Legacy;

/// <summary>Reads the documents of Word 97–2003 (.doc), and those of WPS that are written alike (.wps). Macros and embedded objects are not looked at.</summary>
/// <remarks>Immutable and safe for use by many threads at once.</remarks>
public sealed class Word97FileReader : IFormFileReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".doc", ".wps"];

    /// <summary>Tells whether a file is such a document. A document of WPS in a format of its own is none, and is left to another reader.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Whether <see cref="Read"/> reads it.</returns>
    public bool CanRead(FormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Kind == FormFileKind.WordBinary && Word97Document.IsOne(file);
    }

    /// <inheritdoc/>
    public FormContent Read(FormFile file, FormNotes notes)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(notes);
        try
        {
            return Word97Document.Read(file);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentOutOfRangeException or OverflowException or IndexOutOfRangeException)
        {
            throw new UnreadableDocumentException("文件已损坏，不是完好的 Word 97–2003 文档。", "The file is no sound document of Word 97–2003.", exception);
        }
    }
}
