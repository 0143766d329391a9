using System.Globalization;
using PerformanceRules.Documents.Sheets;

namespace PerformanceRules.Documents.Blank;

/// <summary>The head of the form: its title, whose it is, of which year and by which rulebook.</summary>
internal sealed class BlankHead(BlankSheet blank, BlankFormOptions options)
{
    private string? Year => options.Year?.ToString(CultureInfo.InvariantCulture);

    public void Add()
    {
        int shown = blank.Columns.Shown;
        blank.Sheet.AddRow(new SheetCell { Column = 1, ColumnSpan = shown, Text = blank.Rulebook.Title, Style = SheetStyle.Title });
        if (blank.Columns.IsProject)
        {
            blank.Sheet.AddRow(Label(1, "项目名称"), blank.Entry(2, shown - 1));
            blank.Sheet.AddRow(Label(1, "主管部门"), blank.Entry(2, 2), Label(4, "实施单位"), blank.Entry(5, shown - 4, options.Unit));
        }
        else
        {
            blank.Sheet.AddRow(Label(1, "单位名称"), blank.Entry(2, shown - 1, options.Unit));
        }

        blank.Sheet.AddRow(
            Label(1, "年度"),
            blank.Entry(2, 2, Year),
            Label(4, "指标体系"),
            new SheetCell { Column = 5, ColumnSpan = shown - 4, Text = blank.Rulebook.Reference });
    }

    private static SheetCell Label(int column, string text) => new() { Column = column, Text = text, Style = SheetStyle.Label };
}
