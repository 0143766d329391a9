using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Blank;

/// <summary>
/// Writes the form of a rulebook for a unit to fill in. In a workbook the score of every row and the total follow what is typed, and what cannot be scored says
/// what to write; a Word document computes nothing. What is filled in, <see cref="FormDocument"/> reads.
/// </summary>
public static class BlankForm
{
    /// <summary>Writes a workbook (.xlsx): cells to fill in are marked and open, all others are locked without a password.</summary>
    /// <param name="stream">Takes the workbook; it is not closed.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="options">How to make it, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="rulebook"/> is <see langword="null"/>.</exception>
    public static void WriteExcel(Stream stream, Rulebook rulebook, BlankFormOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(rulebook);
        BlankWorkbook.Write(stream, new BlankSheet(rulebook, options ?? new BlankFormOptions()));
    }

    /// <summary>Writes a Word document (.docx).</summary>
    /// <param name="stream">Takes the document; it is not closed.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="options">How to make it, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="rulebook"/> is <see langword="null"/>.</exception>
    public static void WriteWord(Stream stream, Rulebook rulebook, BlankFormOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(rulebook);
        BlankDocument.Write(stream, new BlankSheet(rulebook, options ?? new BlankFormOptions()));
    }
}
