using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>A row under its headings: cells are asked for by what their column holds.</summary>
internal sealed class FormRow(FormHeader header, IReadOnlyList<FormCell?> cells, FormNotes notes)
{
    private static readonly FormColumn[] ValueColumns =
    [
        FormColumn.Target, FormColumn.AdjustedTarget, FormColumn.Actual, FormColumn.Weight, FormColumn.Claimed, FormColumn.RowScore, FormColumn.Budget, FormColumn.Executed,
        FormColumn.PreviousYear, FormColumn.CurrentYear,
    ];

    public FormHeader Header { get; } = header;

    public IReadOnlyList<FormCell?> Cells { get; } = cells;

    public FormNotes Notes { get; } = notes;

    /// <summary>Gets a value indicating whether the row gives a weight or a score once for several rows: whose share is which, nobody can tell.</summary>
    public bool SharesPoints { get; init; }

    /// <summary>Gets a value indicating whether the row's actual value stands once for rows with targets of their own: it is then nobody's.</summary>
    public bool SharesActual { get; init; }

    /// <summary>Gets a value indicating whether anything stands in the row beside its labels; "无" is something.</summary>
    public bool HasValues => Array.Exists(ValueColumns, column => Header.Cell(Cells, column) is { IsBlank: false });

    /// <summary>Gets a value indicating whether the claim was taken for evidence, which the report then says.</summary>
    public bool ClaimIsEvidence { get; private set; }

    /// <summary>Takes a claim for evidence, where the form has no other place for it, and notes how.</summary>
    public void TakeClaim(FormCell claim, string message, params object[] values)
    {
        ClaimIsEvidence = true;
        Notes.Understood(claim, message, values);
    }

    /// <summary>Gets the cell of a column, or <see langword="null"/> where the form has no such column or the cell is blank.</summary>
    public FormCell? Find(FormColumn column) => CellOf(column) is { IsBlank: false } cell ? cell : null;

    /// <summary>Gets the value of a column as printed, or <see langword="null"/> where the form has no such column.</summary>
    public string? TextOf(FormColumn column)
    {
        FormCell? cell = CellOf(column);
        NoteComputed(cell);

        return cell is null ? null : FormText.JoinLines(cell.Text);
    }

    /// <summary>Gets the points of a column; what is no number is noted.</summary>
    public decimal? PointsOf(FormColumn column)
    {
        if (Header.Cell(Cells, column) is { IsComputed: true, Text.Length: 0 } uncomputed)
        {
            NoteComputed(uncomputed);
        }

        if (SharesPoints || Find(column) is not { } cell || FormText.IsNone(cell.Text))
        {
            return null;
        }

        decimal? points = FormText.ReadNumber(FormText.JoinLines(cell.Text)) ?? ShareOf(column, cell.Text);
        if (points is null)
        {
            Notes.Unread(cell, FormMessages.NumberUnreadable);
        }
        else if (cell.IsComputed)
        {
            Notes.Understood(cell, FormMessages.CachedValue);
        }

        return points;
    }

    /// <summary>Gives the first cell of the row, for a note about the row.</summary>
    public FormCell AnyCell() => Cells.First(static cell => cell is { IsBlank: false })!;

    private FormCell? CellOf(FormColumn column) => SharesActual && column == FormColumn.Actual ? null : Header.Cell(Cells, column);

    private void NoteComputed(FormCell? cell)
    {
        if (cell is { IsComputed: true, Text.Length: 0 })
        {
            Notes.Unread(cell, FormMessages.NoCachedValue);
        }
        else if (cell is { IsComputed: true, IsBlank: false })
        {
            Notes.Understood(cell, FormMessages.CachedValue);
        }
    }

    // A weight may be printed as a share of 100 points, and so may a coefficient: 10%. A score of 20% is none.
    private static decimal? ShareOf(FormColumn column, string text)
    {
        string plain = FormText.Trim(text);
        return column is FormColumn.Weight or FormColumn.RowScore && plain.Length > 1 && plain[plain.Length - 1] is '%' or '％'
            ? FormText.ReadNumber(plain.Substring(0, plain.Length - 1))
            : null;
    }
}
