using PerformanceRules.Documents.Forms;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Reading;

/// <summary>Maps the tables of a form to a submission, driven by the rulebook: nothing here knows one province's form.</summary>
internal sealed class FormReader
{
    private readonly RulebookTitles _titles;
    private readonly FormNotes _notes;
    private readonly IndicatorRows _rows = new();
    private FormHeader? _header;
    private LabelColumns _labels;
    private Section? _section;
    private decimal? _claimedTotal;

    private FormReader(Rulebook rulebook, FormNotes notes)
    {
        _titles = new RulebookTitles(rulebook);
        _notes = notes;
        _labels = new LabelColumns(_titles, notes);
    }

    public static FormReading Read(FormContent content, RulebookCatalog catalog, FormOptions options, FormNotes notes)
    {
        FormIdentity identity = new(content, options, notes);
        string unit = identity.FindUnit();
        int year = identity.FindYear();
        Rulebook rulebook = identity.FindRulebook(catalog, year);
        FormReader reader = new(rulebook, notes);
        foreach (FormTable table in content.Blocks.Select(static block => block.Table).OfType<FormTable>())
        {
            reader.ReadTable(table);
        }

        Submission submission = new()
        {
            Rulebook = rulebook.Reference,
            Unit = unit,
            Year = year,
            ClaimedTotal = reader._claimedTotal,
            Indicators = reader._rows.Indicators,
        };
        return new FormReading(submission, notes.ToList());
    }

    private void ReadTable(FormTable table)
    {
        FormCell? first = table.Rows.SelectMany(static row => row).FirstOrDefault(static cell => cell is { IsBlank: false });
        if (first is null)
        {
            return;
        }

        if (!table.Rows.Any(static row => FormHeader.Read(row) is not null))
        {
            _notes.Unread(first, FormMessages.TableWithoutHeadings);
            return;
        }

        (_header, _section) = (null, null);
        _rows.BeginTable();
        foreach (IReadOnlyList<FormCell?> row in table.Rows)
        {
            ReadRow(row);
        }
    }

    private void ReadRow(IReadOnlyList<FormCell?> cells)
    {
        FormCell[] distinct = [.. cells.Where(static cell => cell is { IsBlank: false }).Distinct()!];
        if (distinct.Length == 0)
        {
            return;
        }

        if (FormHeader.Read(cells) is { } header)
        {
            TakeHeader(header);
        }
        else if (_header is not null && SheetTotalRow.IsOne(distinct[0]))
        {
            FormRow row = new(_header, cells, _notes);
            _claimedTotal = SheetTotalRow.ReadClaimed(row, distinct) ?? _claimedTotal;
            IndicatorRows.ReadRemark(row);
        }
        else if (distinct.Length == 1 && IsTitle(distinct[0], cells))
        {
            ReadTitle(distinct[0]);
        }
        else if (_header is not null)
        {
            ReadData(new FormRow(_header, cells, _notes));
        }
        else
        {
            Array.ForEach(distinct, cell => ReadTitle(cell));
        }
    }

    private void TakeHeader(FormHeader header)
    {
        _header = header;
        _labels = new LabelColumns(_titles, _notes);
        foreach (FormCell unknown in header.Unknown)
        {
            _notes.Unread(unknown, FormMessages.ColumnUnknown);
        }
    }

    // A component of the funds that the unit does not have is a label beside empty cells, and no title.
    private bool IsTitle(FormCell cell, IReadOnlyList<FormCell?> row) =>
        _header is null
        || row.Where(static other => other is not null).Distinct().Count() == 1
        || _titles.FindSection(cell.Text, within: null) is not null
        || FormTitles.IsOne(cell.Text, _titles.Rulebook);

    // A row of one cell heads a part: "二、整体绩效目标实现情况（60分）".
    private void ReadTitle(FormCell cell)
    {
        if (_titles.FindSection(cell.Text, within: null) is { } section)
        {
            _section = section;
            _labels.CheckWeight(cell, section.Weight);
        }
        else if (!FormTitles.IsOne(cell.Text, _titles.Rulebook))
        {
            _notes.Unread(cell, FormMessages.RowUnknown);
        }
    }

    private void ReadData(FormRow row)
    {
        RowLabels labels = _labels.Read(row, _section);
        NoteStrayCells(row);
        if (labels.Indicator is { } indicator)
        {
            ReadFixed(row, indicator, labels.Title!);
        }
        else if (labels.Title is { } part && _rows.TryAddPart(row, part))
        {
            return;
        }
        else if (row.Header.HasBudget && labels.Title is { } title)
        {
            ReadFunds(row, labels.Section ?? _section, title);
        }
        else if ((labels.Section ?? _section) is { Open: not null } open && labels.Title is { } own)
        {
            _rows.AddOwn(row, open, own);
        }
        else if (labels.Section is not null && labels.Title is null)
        {
            _notes.Unread(row.AnyCell(), FormMessages.SectionScore);
        }
        else
        {
            _notes.Unread(labels.Title ?? row.AnyCell(), FormMessages.RowUnknown);
        }
    }

    private void ReadFixed(FormRow row, Indicator indicator, FormCell label)
    {
        _labels.CheckWeight(label, indicator.Weight);
        _rows.AddFixed(row, indicator);
    }

    // Under the budget's headings a row is a component of the funds, or the funds themselves under another name (年度资金总额).
    private void ReadFunds(FormRow row, Section? section, FormCell title)
    {
        if (_rows.TryAddComponent(row, title))
        {
            return;
        }

        IEnumerable<Section> among = section is null ? _titles.Rulebook.Sections : [section];
        Indicator[] execution = [.. among.SelectMany(RulebookTitles.IndicatorsOf).Where(static indicator => indicator.Rule is ExecutionRateRule)];
        if (execution.Length == 1 && (row.Find(FormColumn.Weight) ?? row.Find(FormColumn.Claimed)) is not null)
        {
            _notes.Understood(title, FormMessages.FundsByPlace, execution[0].Title);
            ReadFixed(row, execution[0], title);
        }
        else
        {
            _notes.Unread(title, FormMessages.RowUnknown);
        }
    }

    private void NoteStrayCells(FormRow row)
    {
        for (int column = 0; column < row.Cells.Count; column++)
        {
            if (row.Header.At(column) == FormColumn.Unknown && row.Header.HeadingAt(column) is not { IsBlank: false } && row.Cells[column] is { IsBlank: false } cell
                && (column == 0 || row.Cells[column - 1] != cell))
            {
                _notes.Unread(cell, FormMessages.CellUnknown);
            }
        }
    }
}
