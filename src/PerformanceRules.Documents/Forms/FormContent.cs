namespace PerformanceRules.Documents.Forms;

/// <summary>
/// What a document holds, whatever its format: paragraphs outside tables, and tables of cells, in the order of the document. The readers of each kind of
/// file make it and know nothing of forms; the reading of forms takes it and knows nothing of files.
/// </summary>
internal sealed class FormContent
{
    private readonly List<FormBlock> _blocks = [];
    private int _tables;

    /// <summary>Gets the paragraphs and tables in their order.</summary>
    public IReadOnlyList<FormBlock> Blocks => _blocks;

    /// <summary>Adds a paragraph that stands outside all tables.</summary>
    public void AddParagraph(string text) => _blocks.Add(new FormBlock(text, Table: null));

    /// <summary>Adds an empty table; a visible sheet of a workbook is one.</summary>
    public FormTable AddTable(string? sheet = null)
    {
        FormTable table = new(++_tables) { Sheet = sheet };
        _blocks.Add(new FormBlock(Paragraph: null, table));
        return table;
    }
}
