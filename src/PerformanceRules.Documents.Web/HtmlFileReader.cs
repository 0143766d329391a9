using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Web;

/// <summary>
/// Reads forms from web pages: a page as it was published with all that stands around the form, a page that Word or Excel saved, an export that goes by the name
/// of .xls, and pages in one file (.mht). No script is run, and nothing that a page points to is fetched.
/// </summary>
/// <remarks>Immutable and safe for use by many threads at once.</remarks>
public sealed class HtmlFileReader : IFormFileReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".mht", ".mhtml"];

    /// <inheritdoc/>
    public bool CanRead(FormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Kind is FormFileKind.Html or FormFileKind.WebArchive;
    }

    /// <inheritdoc/>
    public FormContent Read(FormFile file, FormNotes notes)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(notes);
        FormFile page = file.Kind == FormFileKind.WebArchive ? WebArchive.PageOf(file) : file;
        using IHtmlDocument document = new HtmlParser().ParseDocument(page.ReadText(notes));
        PageLimits.Check(document);
        return new PageContent(document, notes).Read();
    }
}
