using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>One form as it is laid out in a document: its titles, its head, and its lines in their order. Which rulebook it is of is not asked yet.</summary>
internal sealed class LaidOutForm
{
    private readonly List<string> _titles = [];
    private readonly List<string> _paragraphs = [];
    private readonly List<HeadValue> _head = [];
    private readonly List<FormLine> _lines = [];

    /// <summary>Gets the titles of the form and of the report that it is part of.</summary>
    public IReadOnlyList<string> Titles => _titles;

    /// <summary>Gets the text outside tables.</summary>
    public IReadOnlyList<string> Paragraphs => _paragraphs;

    public IReadOnlyList<HeadValue> Head => _head;

    public IReadOnlyList<FormLine> Lines => _lines;

    /// <summary>Gets a value indicating whether it has rows, so that another title begins another form.</summary>
    public bool HasRows { get; private set; }

    public bool HasTotal { get; private set; }

    /// <summary>Gets the name of the sheet that the form begins on, or the number of its table.</summary>
    public FormPlace Place { get; private set; }

    public FormHeader? LastHeader { get; private set; }

    public void AddTitle(string title) => _titles.Add(title);

    public void AddParagraph(string text) => _paragraphs.Add(text);

    public void AddHead(HeadValue value) => _head.Add(value);

    public bool Has(HeadField field) => _head.Exists(value => value.Field == field);

    public void Add(FormLine line)
    {
        _lines.Add(line);
        LastHeader = line.Header ?? LastHeader;
        HasRows |= line.Kind == FormLineKind.Row && line.Header!.Kind is BlockKind.Indicators or BlockKind.Incomplete or BlockKind.Years or BlockKind.Funds;
        HasTotal |= line.Kind == FormLineKind.Total;
    }

    public void BeginAt(FormPlace place) => Place = Place == default ? place : Place;

    /// <summary>Gives the cells of all lines, each once.</summary>
    public IEnumerable<FormCell> Cells() => _lines
        .SelectMany(static line => line.Cells.OfType<FormCell>().Concat(line.Header?.Cells ?? []).Concat(line.Cell is { } cell ? [cell] : []))
        .Where(static cell => !cell.IsBlank)
        .Distinct();
}
