using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Findings;
using PerformanceRules.Standards.Formulas;

namespace PerformanceRules.Documents.Standards;

/// <summary>
/// Reads the evidence of a formula from a row: an input named target or actual, budget or executed from its column; any other from the titled cell beside the
/// table, or from a column by its name and value ("人数 120人；经费 2万元").
/// </summary>
internal static class FormulaForm
{
    private static readonly (string Input, FormColumn Column)[] Columns =
    [
        ("target", FormColumn.Target), ("actual", FormColumn.Actual), ("budget", FormColumn.Budget), ("executed", FormColumn.Executed),
    ];

    public static FormulaEvidence Read(FormRow row, FormulaRule rule)
    {
        Dictionary<FormColumn, List<string>> texts = Columns.ToDictionary(
            static column => column.Column, column => (row.TextOf(column.Column) ?? string.Empty).Split('；', ';').Select(static text => text.Trim()).ToList());
        List<KeyValuePair<string, FormulaValue>> values = [];
        foreach (FormulaRuleInput input in rule.Inputs)
        {
            // A form has the words of either language; the name stands for both where there are none.
            string[] titles = [.. new[] { input.Title?.ToText(Language.Chinese), input.Title?.ToText(Language.English), input.Name }.OfType<string>().Distinct(StringComparer.Ordinal)];
            string? text = titles.Select(title => TitledText(texts, title)).FirstOrDefault(static found => found is not null);
            FormCell? beside = BesideTable(row, titles);

            // The cell beside the table is the one that the live formula uses, and so the one that somebody changes.
            if ((ColumnText(texts, input.Name) ?? (beside is null ? text : FormText.OneLine(beside.Text))) is { } value)
            {
                values.Add(new KeyValuePair<string, FormulaValue>(input.Name, value));
            }
        }

        return new FormulaEvidence(values);
    }

    private static string? ColumnText(Dictionary<FormColumn, List<string>> texts, string input)
    {
        (string Input, FormColumn Column) known = Array.Find(Columns, column => column.Input == input);
        return known.Input is null ? null : texts[known.Column].Find(static text => !FormText.IsEmpty(text));
    }

    private static string? TitledText(Dictionary<FormColumn, List<string>> texts, string title)
    {
        foreach (List<string> parts in texts.Values)
        {
            if (parts.Find(part => part.StartsWith(title + " ", StringComparison.Ordinal)) is { } found)
            {
                parts.Remove(found);
                return found.Substring(title.Length + 1).Trim();
            }
        }

        return null;
    }

    private static FormCell? BesideTable(FormRow row, string[] titles)
    {
        for (int column = row.Header.Width; column < row.Cells.Count - 1; column++)
        {
            if (row.Cells[column] is { } title && row.Cells[column + 1] is { IsBlank: false } value && Array.IndexOf(titles, FormText.OneLine(title.Text)) >= 0)
            {
                return value;
            }
        }

        return null;
    }
}
