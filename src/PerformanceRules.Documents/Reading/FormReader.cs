using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Reading;

/// <summary>Maps a form, as it is laid out, to a submission, driven by the rulebook: nothing here knows one province's form.</summary>
internal sealed class FormReader
{
    private readonly RulebookTitles _titles;
    private readonly FormNotes _notes;
    private readonly IndicatorRows _rows;
    private readonly LaidOutForm _form;
    private LabelColumns? _labels;
    private Section? _section;
    private decimal? _claimedTotal;
    private readonly Dictionary<string, decimal> _claimedSections = new(StringComparer.Ordinal);

    private FormReader(LaidOutForm form, Rulebook rulebook, string? amountUnit, FormNotes notes)
    {
        _form = form;
        _titles = new RulebookTitles(rulebook);
        _notes = notes;
        _rows = new IndicatorRows(amountUnit, rulebook.Definition.RowScale);
    }

    /// <summary>Reads every form of a document; what is noted of the document is noted of each.</summary>
    public static IReadOnlyList<FoundForm> Read(FormContent content, RulebookCatalog catalog, FormOptions options, FormNotes notes)
    {
        IReadOnlyList<LaidOutForm> forms = LayoutReader.Read(content);
        return [.. forms.Select(form => Find(form, forms[0], catalog, options, notes.Copy()))];
    }

    private static FoundForm Find(LaidOutForm form, LaidOutForm first, RulebookCatalog catalog, FormOptions options, FormNotes notes)
    {
        try
        {
            return new FoundForm(form.Place, Read(form, first, catalog, options, notes));
        }
        catch (UnreadableDocumentException exception)
        {
            return new FoundForm(form.Place, exception);
        }
    }

    private static FormReading Read(LaidOutForm form, LaidOutForm first, RulebookCatalog catalog, FormOptions options, FormNotes notes)
    {
        if (!form.HasRows)
        {
            throw new UnreadableDocumentException("没有找到自评表：没有带“指标值、完成值、分值、得分”等表头的表格。", "The document holds no form: no table with the headings of one (指标值, 完成值, 分值, 得分, …).");
        }

        FormIdentity identity = new(form, first, options, notes);
        string unit = identity.FindUnit();
        int year = identity.FindYear();
        (string? project, string? department) = identity.FindProject();
        Rulebook rulebook = new RulebookChoice(catalog, options, notes).Find(form, first, year);
        FormReader reader = new(form, rulebook, identity.FindAmountUnit(), notes);
        reader.ReadLines();
        Submission submission = new()
        {
            Rulebook = rulebook.Reference,
            Unit = unit,
            Year = year,
            Project = project,
            Department = department,
            ClaimedTotal = reader._claimedTotal ?? reader.TotalOfHead(),
            ClaimedSections = reader._claimedSections,
            Indicators = reader._rows.Indicators,
            Review = reader._rows.Review,
        };
        return new FormReading(submission, reader._rows.Texts, notes.ToList());
    }

    private void ReadLines()
    {
        SharedPoints shared = new(_form, _notes);
        bool hasRows = false;
        foreach (FormLine line in _form.Lines)
        {
            switch (line.Kind)
            {
                case FormLineKind.Title:
                    ReadTitle(line.Cell!, hasRows);
                    break;
                case FormLineKind.Header:
                    TakeHeader(line.Header!);
                    break;
                case FormLineKind.Row when !shared.Repeats(line):
                    ReadRow(new FormRow(line.Header!, line.Cells, _notes) { SharesPoints = shared.IsShared(line), SharesActual = shared.SharesActual(line) });
                    hasRows = true;
                    break;
                case FormLineKind.Total:
                    ReadTotal(new FormRow(line.Header!, line.Cells, _notes));
                    break;
                case FormLineKind.Unknown:
                    _notes.Unread(line.Cell!, FormMessages.TableWithoutHeadings);
                    break;
                default:
                    break;
            }
        }
    }

    private decimal? TotalOfHead() => _form.Head
        .Where(static value => value.Field == HeadField.Total)
        .Select(static value => FormText.ReadNumber(value.Text))
        .FirstOrDefault(static points => points is not null);

    private void TakeHeader(FormHeader header)
    {
        _rows.BeginBlock(header);
        if (header.Kind is BlockKind.Projects or BlockKind.Targets)
        {
            _notes.Understood(header.Cells.First(), FormMessages.OtherTable);
            return;
        }

        if (header.Kind == BlockKind.Incomplete)
        {
            FormCell[] unknown = [.. header.Unknown];
            _notes.Unread(unknown.FirstOrDefault() ?? header.Cells.First(), FormMessages.ColumnsMissing, string.Join("、", unknown.Select(static cell => FormText.OneLine(cell.Text))));
            return;
        }

        foreach (FormCell unknown in header.Kind == BlockKind.Goals ? [] : header.Unknown)
        {
            _notes.Unread(unknown, FormMessages.ColumnUnknown);
        }
    }

    // A row of one cell heads a part: "二、整体绩效目标实现情况（60分）".
    private void ReadTitle(FormCell cell, bool hasRows)
    {
        if (_titles.FindSection(cell.Text, within: null) is { } section)
        {
            _section = section;
            (_labels ??= new LabelColumns(new FormHeader([], [], BlockKind.Goals), _titles, _notes)).CheckSection(cell, section);
        }
        else if (hasRows && !FormTitles.IsForm(cell.Text) && !FormTitles.IsOther(cell.Text) && !IsKnownLine(cell.Text))
        {
            _notes.Unread(cell, FormMessages.RowUnknown);
        }
    }

    // The line with unit and year, and remarks under the table, carry nothing that is scored.
    private static bool IsKnownLine(string text) =>
        HeadLabels.ReadLine(text).Any() || FormText.Fold(text) is { Length: 0 } || FormText.Fold(text).StartsWith("附件", StringComparison.Ordinal) || FormText.Fold(text).StartsWith('注');

    private void ReadTotal(FormRow row)
    {
        FormCell[] cells = [.. row.Cells.Where(static cell => cell is { IsBlank: false }).Distinct()!];
        _claimedTotal = SheetTotalRow.ReadClaimed(row, cells) ?? _claimedTotal;
        IndicatorRows.ReadRemark(row);
    }

    private void ReadRow(FormRow row)
    {
        _labels = _labels?.Header == row.Header ? _labels : new LabelColumns(row.Header, _titles, _notes);
        RowLabels labels = _labels.Read(row, _section);
        NoteStrayCells(row);
        if (labels.Indicator is { } indicator)
        {
            ReadFixed(row, indicator, labels.Title!);
        }
        else if (row.Header.Kind == BlockKind.Funds)
        {
            ReadFunds(row, labels.Section ?? _section, labels.Title);
        }
        else if (labels.Title is { } part && _rows.TryAddPart(row, part))
        {
            return;
        }
        else if (_titles.Funds is { } funds && IsExecution(labels, row))
        {
            ReadFixed(row, funds, labels.Title ?? row.AnyCell());
        }
        else if (!row.HasValues)
        {
            // A row of the template that the unit did not use.
        }
        else if (labels.Title is { } subtotal && SheetTotalRow.IsSubtotal(subtotal))
        {
            ReadSubtotal(row, labels.Section ?? _section);
        }
        else if (SectionOf(labels) is { } open && labels.Title is { } own)
        {
            _rows.AddOwn(row, open, own, labels.Group);
        }
        else if (labels.Section is not null && labels.Title is null)
        {
            _notes.Unread(row.AnyCell(), FormMessages.SectionScore);
        }
        else
        {
            _rows.AddUnplaced(row, labels.Title ?? row.AnyCell());
        }
    }

    // 预算执行率 as a first-level row of the indicators is the execution of the budget; inside 产出指标 it is an indicator of the unit's own.
    private bool IsExecution(RowLabels labels, FormRow row) =>
        (labels.Section is null || _titles.Funds is { } funds && labels.Section.Indicators.Contains(funds))
        && row.Header.Kind is BlockKind.Indicators or BlockKind.Incomplete
        && labels.Title is { } title && RulebookTitles.IsExecution(title.Text);

    private Section? SectionOf(RowLabels labels) =>
        (labels.Section ?? _section) is { Open: not null } open ? open
        : (labels.Section ?? _section) is null or { Open: null, Sections.Count: 0, Indicators.Count: 0 } && _titles.OpenSections.Count == 1 ? _titles.OpenSections[0]
        : labels.Section is null && _titles.OpenSections.Count == 1 ? _titles.OpenSections[0]
        : null;

    private void ReadSubtotal(FormRow row, Section? section)
    {
        if (section is not null && row.PointsOf(FormColumn.Claimed) is { } claimed)
        {
            _claimedSections[section.Id] = claimed;
        }
        else
        {
            _notes.Unread(row.AnyCell(), FormMessages.SectionScore);
        }
    }

    private void ReadFixed(FormRow row, Indicator indicator, FormCell label)
    {
        _labels!.CheckWeight(label, indicator.Weight);
        _rows.AddFixed(row, indicator);
    }

    // Under the budget's headings a row is a component of the funds, or the funds themselves under another name (年度资金总额).
    private void ReadFunds(FormRow row, Section? section, FormCell? title)
    {
        if (title is not null && _rows.TryAddComponent(row, title))
        {
            return;
        }

        IEnumerable<Section> among = section is null ? _titles.Rulebook.Sections : [section];
        Indicator[] execution = [.. among.SelectMany(RulebookTitles.IndicatorsOf).Where(static indicator => indicator.Rule is Rules.ExecutionRateRule)];
        if (execution.Length == 1)
        {
            if (title is not null)
            {
                _notes.Understood(title, FormMessages.FundsByPlace, execution[0].Title);
            }

            ReadFixed(row, execution[0], title ?? row.AnyCell());
        }
        else
        {
            _notes.Unread(title ?? row.AnyCell(), FormMessages.RowUnknown);
        }
    }

    private void NoteStrayCells(FormRow row)
    {
        for (int column = 0; column < row.Cells.Count; column++)
        {
            if (column < row.Header.Width && row.Header.At(column) == FormColumn.Unknown && row.Header.HeadingAt(column) is not { IsBlank: false } && row.Cells[column] is { IsBlank: false } cell
                && (column == 0 || row.Cells[column - 1] != cell))
            {
                _notes.Unread(cell, FormMessages.CellUnknown);
            }
        }
    }
}
