using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>
/// Reads the labels of rows under one header, from the first level to the row's own title. A blank label repeats the one above it, as a cell that spans
/// rows does in plain text; the title itself, in the last column of labels, never repeats.
/// </summary>
internal sealed class LabelPath(FormHeader header)
{
    private readonly Dictionary<int, FormCell> _carried = [];
    private readonly FormCell[] _headings = [.. header.Cells];

    public FormHeader Header { get; } = header;

    /// <summary>Gives the labels of a row, each once.</summary>
    public IReadOnlyList<FormCell> Read(IReadOnlyList<FormCell?> cells)
    {
        List<FormCell> labels = [];
        bool hasLevels = Header.LastLabel > 0 && Header.At(Header.LastLabel - 1) == FormColumn.Label;
        for (int column = 0; column < Header.Count; column++)
        {
            if (Header.At(column) != FormColumn.Label)
            {
                continue;
            }

            // A heading that reaches down beside the rows (绩效指标) is no label of them.
            if (column < cells.Count && cells[column] is { } cell && !FormText.IsEmpty(cell.Text) && Array.IndexOf(_headings, cell) < 0)
            {
                Take(column, cell);
            }

            bool repeats = column != Header.LastLabel || !hasLevels || (column < cells.Count && _carried.TryGetValue(column, out FormCell? own) && cells[column] == own);
            if (repeats && _carried.TryGetValue(column, out FormCell? label) && !labels.Contains(label))
            {
                labels.Add(label);
            }
        }

        return labels;
    }

    private void Take(int column, FormCell cell)
    {
        if (_carried.TryGetValue(column, out FormCell? before) && before == cell)
        {
            return;
        }

        foreach (int right in _carried.Keys.Where(key => key > column).ToArray())
        {
            _carried.Remove(right);
        }

        _carried[column] = cell;
    }
}
