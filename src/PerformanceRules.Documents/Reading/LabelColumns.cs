using PerformanceRules.Documents.Forms;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Reading;

/// <summary>Reads the labels of rows under one header; a blank label repeats the one above it, as a cell that spans rows does in plain text.</summary>
internal sealed class LabelColumns(RulebookTitles titles, FormNotes notes)
{
    private readonly Dictionary<int, FormCell> _carried = [];
    private readonly HashSet<FormCell> _checked = [];

    public RowLabels Read(FormRow row, Section? context)
    {
        Section? section = null;
        Indicator? indicator = null;
        FormCell? title = null;
        foreach (FormCell label in LabelsOf(row))
        {
            if (titles.FindIndicator(label.Text, section ?? context) is { } found)
            {
                (indicator, title) = (found, label);
            }
            else if (indicator is null && titles.FindSection(label.Text, section ?? context) is { } inner)
            {
                NoteGrouping(title);
                (section, title) = (inner, null);
                CheckWeight(label, inner.Weight);
            }
            else if (indicator is null)
            {
                NoteGrouping(title);
                title = label;
            }
        }

        return new RowLabels(section, indicator, title);
    }

    /// <summary>Notes a weight in a label's parentheses that is not the rulebook's.</summary>
    public void CheckWeight(FormCell label, decimal weight)
    {
        if (_checked.Add(label) && FormText.SplitWeight(label.Text).Weight is { } stated && stated != weight)
        {
            notes.Unread(label, FormMessages.WeightOfLabel, weight);
        }
    }

    // A label between the section and the title (数量指标) groups rows and means no more.
    private void NoteGrouping(FormCell? label)
    {
        if (label is not null && _checked.Add(label))
        {
            notes.Understood(label, FormMessages.LabelUnknown);
        }
    }

    private List<FormCell> LabelsOf(FormRow row)
    {
        List<FormCell> labels = [];
        for (int column = 0; column < row.Header.Count; column++)
        {
            if (row.Header.At(column) != FormColumn.Label)
            {
                continue;
            }

            if (column < row.Cells.Count && row.Cells[column] is { } cell && !FormText.IsEmpty(cell.Text))
            {
                Take(column, cell);
            }

            if (_carried.TryGetValue(column, out FormCell? label) && !labels.Contains(label))
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
