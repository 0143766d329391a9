using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;

namespace PerformanceRules.Documents.Reading;

/// <summary>
/// Finds rows that share one merged weight, score or actual value. What each of them is worth stands nowhere: their shares are asked for. A row whose
/// every cell is the one above is the same row, and counts once.
/// </summary>
internal sealed class SharedPoints
{
    private static readonly FormColumn[] Points = [FormColumn.Weight, FormColumn.Claimed, FormColumn.RowScore];
    private static readonly FormColumn[] Values = [FormColumn.Target, FormColumn.AdjustedTarget, FormColumn.Actual, FormColumn.Weight, FormColumn.Claimed];
    private readonly HashSet<FormLine> _repeating = [];
    private readonly HashSet<FormLine> _shared = [];
    private readonly HashSet<FormLine> _sharedActual = [];

    public SharedPoints(LaidOutForm form, FormNotes notes)
    {
        for (int index = 1; index < form.Lines.Count; index++)
        {
            if (GoesOn(form.Lines[index - 1], form.Lines[index]))
            {
                _repeating.Add(form.Lines[index]);
            }
        }

        FormLine[] rows = [.. form.Lines.Where(line =>
            line is { Kind: FormLineKind.Row, Header.Kind: BlockKind.Indicators or BlockKind.Incomplete or BlockKind.Years } && !_repeating.Contains(line))];
        foreach (IGrouping<FormCell, FormLine> group in SharedCells(rows, Points))
        {
            notes.Unread(group.Key, FormMessages.PointsShared, group.Count());
            _shared.UnionWith(group);
        }

        // A figure that stands once beside several targets is the actual value of none of them alone; words are, for each row is judged by its own points.
        foreach (IGrouping<FormCell, FormLine> group in SharedCells(rows, [FormColumn.Actual])
            .Where(static group => group.Key.Text.Any(char.IsDigit) && group.Select(static line => line.Header!.Cell(line.Cells, FormColumn.Target)).Distinct().Count() > 1))
        {
            notes.Unread(group.Key, FormMessages.ValueShared, group.Count());
            _sharedActual.UnionWith(group);
        }
    }

    /// <summary>Tells whether a row shares a weight or a score with another one.</summary>
    public bool IsShared(FormLine line) => _shared.Contains(line);

    /// <summary>Tells whether a row shares its actual value with a row that has a target of its own.</summary>
    public bool SharesActual(FormLine line) => _sharedActual.Contains(line);

    /// <summary>Tells whether a row is the one above it going on: nothing in it but what reaches down from there, and remarks.</summary>
    public bool Repeats(FormLine line) => _repeating.Contains(line);

    private static IEnumerable<IGrouping<FormCell, FormLine>> SharedCells(FormLine[] rows, FormColumn[] columns) => rows
        .SelectMany(line => columns.Select(column => (Cell: line.Header!.Cell(line.Cells, column), Line: line)))
        .Where(static pair => pair.Cell is { IsBlank: false })
        .Distinct()
        .GroupBy(static pair => pair.Cell!, static pair => pair.Line)
        .Where(static group => group.Count() > 1);

    private static bool GoesOn(FormLine above, FormLine line)
    {
        if (line is not { Kind: FormLineKind.Row, Header: { Kind: not BlockKind.Funds } header } || above.Kind != FormLineKind.Row || above.Header != header)
        {
            return false;
        }

        FormCell?[] here = [.. Values.Select(column => header.Cell(line.Cells, column))];
        return here.Any(static cell => cell is { IsBlank: false })
            && here.SequenceEqual(Values.Select(column => header.Cell(above.Cells, column)))
            && (header.LastLabel < 0 || At(line, header.LastLabel) == At(above, header.LastLabel));
    }

    private static FormCell? At(FormLine line, int column) => column < line.Cells.Count ? line.Cells[column] : null;
}
