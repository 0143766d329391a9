using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading;

/// <summary>A row under its headings: cells are asked for by what their column holds.</summary>
internal sealed class FormRow(FormHeader header, IReadOnlyList<FormCell?> cells, FormNotes notes)
{
    public FormHeader Header { get; } = header;

    public IReadOnlyList<FormCell?> Cells { get; } = cells;

    public FormNotes Notes { get; } = notes;

    /// <summary>Gets a value indicating whether the claim was taken for evidence, which the report then says.</summary>
    public bool ClaimIsEvidence { get; private set; }

    /// <summary>Takes the claim for evidence, where the form has no other place for it, and notes how.</summary>
    public void TakeClaim(string message, params object[] values)
    {
        ClaimIsEvidence = true;
        Notes.Understood(Find(FormColumn.Claimed)!, message, values);
    }

    /// <summary>Gets the cell of a column, or <see langword="null"/> where the form has no such column or the cell is blank.</summary>
    public FormCell? Find(FormColumn column) => Header.Cell(Cells, column) is { IsBlank: false } cell ? cell : null;

    /// <summary>Gets the text of a column as printed, or <see langword="null"/> where the form has no such column.</summary>
    public string? TextOf(FormColumn column)
    {
        FormCell? cell = Header.Cell(Cells, column);
        if (cell is { IsComputed: true, IsBlank: false })
        {
            Notes.Understood(cell, FormMessages.CachedValue);
        }

        return cell is null ? null : FormText.OneLine(cell.Text);
    }

    /// <summary>Gets the points of a column; what is no number is noted.</summary>
    public decimal? PointsOf(FormColumn column)
    {
        if (Find(column) is not { } cell || FormText.IsNone(cell.Text))
        {
            return null;
        }

        decimal? points = FormText.ReadNumber(cell.Text);
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
}
