using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>
/// Finds the forms in a document and lays each out: by titles, by labels and by headings, without any rulebook. A form begins with its title, or where
/// a head, funds or indicators follow the total of the form before.
/// </summary>
internal sealed class LayoutReader
{
    private readonly List<LaidOutForm> _forms = [];
    private readonly List<string> _between = [];
    private LaidOutForm _form = new();
    private FormHeader? _header;

    private LayoutReader()
    {
    }

    public static IReadOnlyList<LaidOutForm> Read(FormContent content)
    {
        LayoutReader reader = new();
        foreach (FormBlock block in content.Blocks)
        {
            if (block.Table is { } table)
            {
                reader.ReadTable(table);
            }
            else
            {
                reader.ReadParagraph(block.Paragraph!);
            }
        }

        reader._between.ForEach(reader.AddParagraph);
        reader._forms.Add(reader._form);
        return [.. reader._forms.Where((form, index) => index == 0 || form.HasRows)];
    }

    private void ReadParagraph(string text)
    {
        if (FormText.IsEmpty(text))
        {
            return;
        }

        if (FormTitles.IsForm(text) || FormTitles.IsReport(text))
        {
            BeginIf(_form.HasRows);
            _form.AddTitle(FormText.Trim(text));
            AddParagraph(text);
        }
        else if (_form.HasTotal)
        {
            // It may be the head of the next form.
            _between.Add(text);
        }
        else
        {
            AddParagraph(text);
        }

        _header = FormTitles.IsOther(text) ? null : _header;
    }

    private void AddParagraph(string text)
    {
        _form.AddParagraph(text);
        foreach ((HeadField field, string value) in HeadLabels.ReadLine(text))
        {
            _form.AddHead(new HeadValue(field, value, Cell: null));
        }
    }

    private void BeginIf(bool begins)
    {
        if (begins)
        {
            _forms.Add(_form);
            _form = new LaidOutForm();
            _header = null;
            _between.ForEach(AddParagraph);
            _between.Clear();
        }
    }

    private void ReadTable(FormTable table)
    {
        HeaderReader headers = new(table);
        _header = GoesOn(table) ? _form.LastHeader : null;
        bool isUnknown = false;
        for (int row = 0; row < table.Rows.Count;)
        {
            int taken = 1;
            if (Array.Exists(HeaderReader.Fresh(table, row), static cell => !cell.IsBlank))
            {
                taken = ReadRows(table, row, headers, ref isUnknown);
            }

            row += taken;
        }
    }

    // A table that is parted by a page break goes on without its headings.
    private bool GoesOn(FormTable table)
    {
        int width = table.Rows.Count == 0 ? 0 : table.Rows.Max(static row => row.Count);
        return _header is { Kind: not (BlockKind.Goals or BlockKind.Projects or BlockKind.Targets) } header && !_form.HasTotal && table.Sheet is null && width == header.Count;
    }

    private int ReadRows(FormTable table, int row, HeaderReader headers, ref bool isUnknown)
    {
        IReadOnlyList<FormCell?> cells = table.Rows[row];
        FormCell[] fresh = [.. HeaderReader.Fresh(table, row).Where(static cell => !cell.IsBlank)];
        if (FundPairs.Read(table, row) is { } pairs)
        {
            BeginIf(_form.HasTotal);
            _form.BeginAt(fresh[0].Place);
            _form.Add(FormLine.OfHeader(pairs));
            _form.Add(FormLine.OfRow(pairs, cells));
            _header = null;
            return 1;
        }

        if (headers.Read(row) is { } found)
        {
            Begin(found.Header, fresh[0].Place);
            isUnknown = false;
            return found.Rows;
        }

        if (IsTitle(fresh, cells))
        {
            ReadTitle(fresh[0]);
        }
        else if (_header is { Kind: BlockKind.Projects or BlockKind.Targets })
        {
            // A list of projects is no form; its own total is none of the form's.
            return 1;
        }
        else if (IsTotal(fresh[0], cells))
        {
            AddTotal(fresh[0], cells);
        }
        else if (HeadRow.Read(fresh, cells, _header) is { Count: > 0 } head)
        {
            AddHead(head);
        }
        else if (_header is { Kind: BlockKind.Goals })
        {
            // Prose: what was planned, and what was done.
        }
        else if (_header is not null)
        {
            _form.Add(FormLine.OfRow(_header, cells));
        }
        else if (!isUnknown)
        {
            _form.Add(FormLine.OfUnknown(fresh[0]));
            isUnknown = true;
        }

        return 1;
    }

    private void Begin(FormHeader header, FormPlace place)
    {
        bool isForm = header.Kind is BlockKind.Funds or BlockKind.Indicators or BlockKind.Incomplete or BlockKind.Goals;
        BeginIf(isForm && _form.HasTotal);
        _header = header;
        _form.BeginAt(place);
        _form.Add(FormLine.OfHeader(header));
    }

    private void ReadTitle(FormCell cell)
    {
        if (FormTitles.IsForm(cell.Text) || FormTitles.IsReport(cell.Text))
        {
            BeginIf(_form.HasRows);
            _form.AddTitle(FormText.Trim(cell.Text));
        }

        foreach ((HeadField field, string value) in HeadLabels.ReadLine(cell.Text))
        {
            _form.AddHead(new HeadValue(field, value, cell));
        }

        _header = FormTitles.IsOther(cell.Text) ? null : _header;
        _form.BeginAt(cell.Place);
        _form.Add(FormLine.OfTitle(cell));
    }

    private void AddHead(IReadOnlyList<HeadValue> head)
    {
        bool names = head.Any(static value => value.Field == HeadField.Project) || (_form.HasTotal && head.Any(static value => value.Field is HeadField.Unit or HeadField.ImplementingUnit or HeadField.Department));
        BeginIf(names && (_form.HasTotal || (_form.HasRows && _form.Has(HeadField.Project))));
        foreach (HeadValue value in head)
        {
            _form.AddHead(value);
        }

        if (head[0].Cell is { } cell)
        {
            _form.BeginAt(cell.Place);
        }
    }

    private void AddTotal(FormCell label, IReadOnlyList<FormCell?> cells)
    {
        if ((_header ?? _form.LastHeader) is { } header)
        {
            _form.Add(FormLine.OfTotal(header, cells));
        }
        else
        {
            _form.Add(FormLine.OfUnknown(label));
        }
    }

    // 合计 over the funds is the row of the total funds.
    private bool IsTotal(FormCell first, IReadOnlyList<FormCell?> cells) =>
        SheetTotalRow.IsOne(first)
        && !(_header is { Kind: BlockKind.Funds } header && (IsAmount(header.Cell(cells, FormColumn.Budget), first) || IsAmount(header.Cell(cells, FormColumn.Executed), first)));

    private static bool IsAmount(FormCell? cell, FormCell label) => cell is { IsBlank: false } && cell != label && Model.Amount.Parse(cell.Text).IsQuantity;

    // A row of one cell. Under headings a label beside empty cells is a row that was not filled in, and no title.
    private bool IsTitle(FormCell[] fresh, IReadOnlyList<FormCell?> cells) =>
        fresh.Length == 1
        && cells.Where(static cell => cell is { IsBlank: false }).Distinct().Count() == 1
        && (_header is null
            || cells.Where(static cell => cell is not null).Distinct().Count() == 1
            || FormTitles.IsForm(fresh[0].Text)
            || FormTitles.IsOther(fresh[0].Text)
            || FormTitles.IsReport(fresh[0].Text)
            || FormText.SplitWeight(fresh[0].Text) is var (title, weight) && weight is not null && title != FormText.Trim(FormText.WithoutBrackets(fresh[0].Text))
            || HeadLabels.ReadLine(fresh[0].Text).Any());
}
