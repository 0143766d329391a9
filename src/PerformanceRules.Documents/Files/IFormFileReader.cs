using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Files;

/// <summary>
/// Reads one kind of file into paragraphs and tables of cells. It knows nothing of forms: what the tables mean is found out afterwards, the same for every kind.
/// Hand an implementation of your own to <see cref="FormDocument"/>.
/// </summary>
/// <remarks>
/// Files come from strangers. A reader runs nothing that a file holds and fetches nothing that it points to, and stays within <see cref="DocumentLimits"/>.
/// Implementations are used by many threads at once.
/// </remarks>
public interface IFormFileReader
{
    /// <summary>Gets the endings of the names that such files go by, each with its point: ".pdf". A folder is searched for them.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Tells whether a file is of this kind. It is asked of every file, whatever its name: what a file holds decides, not how it is called.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Whether <see cref="Read"/> is to read it.</returns>
    bool CanRead(FormFile file);

    /// <summary>Reads a file.</summary>
    /// <param name="file">A file that the reader can read.</param>
    /// <param name="notes">Takes what was not read, or not with certainty, with its place.</param>
    /// <returns>The paragraphs and tables in their order.</returns>
    /// <exception cref="UnreadableDocumentException">The file is broken, hostile or cannot be read here; the message says what to do.</exception>
    FormContent Read(FormFile file, FormNotes notes);
}
