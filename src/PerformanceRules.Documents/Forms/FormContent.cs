namespace PerformanceRules.Documents.Forms;

/// <summary>What a document holds, whatever its format: the paragraphs outside tables, and the tables.</summary>
internal sealed class FormContent
{
    public List<string> Paragraphs { get; } = [];

    public List<FormTable> Tables { get; } = [];

    public FormTable AddTable(string? sheet = null)
    {
        FormTable table = new(Tables.Count + 1) { Sheet = sheet };
        Tables.Add(table);
        return table;
    }
}
