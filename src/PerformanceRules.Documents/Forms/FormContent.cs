namespace PerformanceRules.Documents.Forms;

/// <summary>
/// What a document holds, whatever its format: paragraphs outside tables, and tables of cells, in the order of the document. The readers of each kind of
/// file make it and know nothing of forms; the reading of forms takes it and knows nothing of files.
/// </summary>
public sealed class FormContent
{
    private readonly List<FormBlock> _blocks = [];
    private int _tables;

    /// <summary>Gets the paragraphs and tables in their order.</summary>
    internal IReadOnlyList<FormBlock> Blocks => _blocks;

    /// <summary>Adds a paragraph that stands outside all tables.</summary>
    /// <param name="text">Its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public void AddParagraph(string text) => _blocks.Add(new FormBlock(text ?? throw new ArgumentNullException(nameof(text)), Table: null));

    /// <summary>Adds an empty table; a visible sheet of a workbook is one.</summary>
    /// <param name="sheet">The name of the sheet, where the table is one.</param>
    /// <returns>The table, to put cells into.</returns>
    public FormTable AddTable(string? sheet = null)
    {
        FormTable table = new(++_tables) { Sheet = sheet };
        _blocks.Add(new FormBlock(Paragraph: null, table));
        return table;
    }
}
