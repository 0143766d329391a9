using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace PerformanceRules.Documents.Pdf;

/// <summary>
/// Reads forms from PDF files that were printed from documents: cells are found by the ruled lines around them, texts by where their letters stand. Nothing is
/// guessed: where a letter stands on a line between two cells, or lines enclose no cell, the file is refused with the page. Scans have no letters and are refused.
/// </summary>
/// <remarks>Immutable and safe for use by many threads at once. Scripts, attachments and what a file points to are not looked at.</remarks>
public sealed class PdfFileReader : IFormFileReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public bool CanRead(FormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Kind == FormFileKind.Pdf;
    }

    /// <inheritdoc/>
    public FormContent Read(FormFile file, FormNotes notes)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(notes);
        try
        {
            ParsingOptions options = new() { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters() };
            using PdfDocument document = PdfDocument.Open(file.Content.ToArray(), options);
            return PdfContent.Read(document);
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new UnreadableDocumentException("PDF 设有密码：请去掉密码后另存。", "The PDF is locked by a password: save it without.", exception);
        }
        catch (Exception exception) when (exception is not (UnreadableDocumentException or OutOfMemoryException))
        {
            // The library may wrap our own refusal; whatever else it stumbles over in a damaged file, what is to be done is the same.
            throw exception.InnerException as UnreadableDocumentException
                ?? new UnreadableDocumentException("PDF 已损坏，不能读取：请提供生成它的 Word 或 Excel 原件。", "The PDF is broken: hand in the Word or Excel document that it was made from.", exception);
        }
    }
}
