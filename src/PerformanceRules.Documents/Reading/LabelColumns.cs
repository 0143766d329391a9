using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Reading;

/// <summary>
/// Finds what the labels of rows name: a section, a fixed indicator, or the row's own title. The deepest label of a row with values is its title, even
/// where a section has the same name (满意度).
/// </summary>
internal sealed class LabelColumns(FormHeader header, RulebookTitles titles, FormNotes notes)
{
    private readonly LabelPath _path = new(header);
    private readonly HashSet<FormCell> _checked = [];

    public FormHeader Header => _path.Header;

    public RowLabels Read(FormRow row, Section? context)
    {
        Section? section = null;
        Indicator? indicator = null;
        FormCell? title = null;
        FormCell? group = null;
        IReadOnlyList<FormCell> labels = _path.Read(row.Cells);
        for (int index = 0; index < labels.Count; index++)
        {
            FormCell label = labels[index];
            bool isOwn = index > 0 && index == labels.Count - 1 && row.HasValues;
            if (titles.FindIndicator(label.Text, section ?? context) is { } found)
            {
                (indicator, title) = (found, label);
            }
            else if (indicator is null && !isOwn && titles.FindSection(label.Text, section ?? context) is { } inner)
            {
                // 满意度指标 | 服务对象满意度指标: the part again, as a group inside it.
                group = inner == section ? label : group;
                NoteGrouping(title);
                (section, title) = (inner, null);
                CheckSection(label, inner);
            }
            else if (indicator is null)
            {
                NoteGrouping(title);
                (group, title) = (title ?? group, label);
            }
        }

        return new RowLabels(section, indicator, title, group);
    }

    /// <summary>Notes a weight in a label's parentheses that is not the rulebook's.</summary>
    public void CheckWeight(FormCell label, decimal weight)
    {
        if (_checked.Add(label) && FormText.SplitWeight(label.Text).Weight is { } stated && stated != weight)
        {
            notes.Unread(label, FormMessages.WeightOfLabel, weight);
        }
    }

    /// <summary>The same of a section; where its weight holds in principle alone, the rows say what it is worth.</summary>
    public void CheckSection(FormCell label, Section section)
    {
        if (!section.InPrinciple)
        {
            CheckWeight(label, section.Weight);
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
}
