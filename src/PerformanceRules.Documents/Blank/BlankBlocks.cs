using System.Globalization;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Blank;

/// <summary>Adds the rows of the form, each under the headings of its kind.</summary>
internal sealed class BlankBlocks(BlankSheet blank)
{
    private const string CurrentYear = "本年";
    private const string PreviousYear = "上年";

    private static readonly string[] DepartmentFunds = ["基本支出", "项目支出", "其他"];
    private static readonly string[] ProjectFunds = ["其中：当年财政拨款", "上年结转资金", "其他资金"];

    private RowLayout? _layout;
    private int _first;

    public void Add(BlankPlace place, Section part)
    {
        if (_layout != place.Layout)
        {
            End();
            _layout = place.Layout;
            AddHeadings(place.Layout);
            _first = blank.Sheet.NextRow;
        }

        AddRow(place, part);
    }

    /// <summary>Ends the block: labels that are the same stand once.</summary>
    public void End()
    {
        if (_layout is null)
        {
            return;
        }

        int[] merged = blank.Columns.IsProject ? [1] : [SheetColumns.FirstLevel, SheetColumns.SecondLevel, SheetColumns.Explanation, SheetColumns.Standard];
        foreach (int column in merged)
        {
            // The label of a project's funds stands beside their headings, too.
            blank.Sheet.MergeDown(column, _layout == RowLayout.Funds && blank.Columns.IsProject ? _first - 1 : _first, blank.Sheet.NextRow - 1);
        }

        _layout = null;
    }

    private void AddHeadings(RowLayout layout)
    {
        string[] own = (layout, blank.Columns.IsProject) switch
        {
            (RowLayout.Funds, true) => ["项目资金（万元）", string.Empty, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
            (RowLayout.Funds, false) => ["一级指标", "二级指标", "预算数（万元）", "执行数（万元）", "预算执行率", "分值", "得分", "指标解释", "评分标准"],
            (RowLayout.Years, _) => ["一级指标", "指标", string.Empty, PreviousYear, CurrentYear, "分值", "得分", "指标解释", "评分标准"],
            (_, true) => ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", ClaimedHeading, "偏差原因分析及改进措施"],
            _ => ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", ClaimedHeading, "指标解释", "评分标准"],
        };
        IEnumerable<SheetCell> headings = own
            .Select((text, index) => new SheetCell { Column = index + 1, ColumnSpan = index == 1 && layout == RowLayout.Years ? 2 : 1, Text = text, Style = SheetStyle.Heading })
            .Where(heading => layout != RowLayout.Years || heading.Column != SheetColumns.ThirdLevel);
        blank.Sheet.AddRow(headings
            .Append(new SheetCell { Column = blank.Columns.Computed, Text = Reading.Layout.ScoredHeadings.Computed, Style = SheetStyle.Heading })
            .Append(new SheetCell { Column = blank.Columns.Check, Text = BlankSheet.Check, Style = SheetStyle.Heading }));
    }

    private string ClaimedHeading => blank.Rulebook.Definition.RowScale is null ? "得分" : "单项指标得分";

    private static string PartLabel(Section part) => ScoredRow.LabelOf(part.Title, part.Weight);

    private void AddRow(BlankPlace place, Section part)
    {
        bool isFunds = place.Layout == RowLayout.Funds;
        bool isProjectFunds = isFunds && blank.Columns.IsProject;
        OpenIndicators? open = place.Indicator is null ? place.Section.Open : null;
        BlankRow row = new()
        {
            Number = blank.Sheet.NextRow,
            Rules = place.Indicator is { } indicator ? [indicator.Rule] : open!.Rules,
            Weight = place.Indicator?.Weight,
            MostWeight = place.Section.InPrinciple ? 100 : place.Section.Weight,
            First = isProjectFunds ? 4 : isFunds ? 3 : SheetColumns.FirstValue,
            Second = isProjectFunds ? 5 : isFunds ? 4 : SheetColumns.SecondValue,
            Claimed = isProjectFunds ? 8 : SheetColumns.Claimed,
            Title = open is null ? null : SheetColumns.ThirdLevel,
            Explanation = Clause(place.Indicator is null ? open!.Explanation : place.Indicator.Explanation),
            Standard = Clause(place.Indicator is null ? open!.Standard : place.Indicator.Standard),
        };
        blank.Add(row, place.Section);
        List<SheetCell> cells = [.. Labels(place, part), .. Values(place, row), .. Points(place, row)];
        if (!blank.Columns.IsProject)
        {
            cells.Add(new SheetCell { Column = SheetColumns.Explanation, Text = row.Explanation, Style = SheetStyle.SmallText });
            cells.Add(new SheetCell { Column = SheetColumns.Standard, Text = row.Standard, Style = SheetStyle.SmallText });
        }
        else if (!isFunds)
        {
            cells.Add(blank.Entry(SheetColumns.Explanation));
        }

        cells.AddRange(blank.ComputedCells(row));
        blank.Sheet.AddRow(cells);
        if (isFunds)
        {
            AddComponents(row, part);
        }
    }

    private string Clause(string? id) => blank.Rulebook.FindClause(id)?.Text ?? string.Empty;

    private IEnumerable<SheetCell> Labels(BlankPlace place, Section part)
    {
        if (place.Layout == RowLayout.Funds)
        {
            yield return Label(1, blank.Columns.IsProject ? "项目资金（万元）" : place.Group is null ? PartLabel(part) : PartLabel(part) + " / " + place.Group);
            yield return Label(2, place.Indicator!.Title);
            yield break;
        }

        yield return Label(SheetColumns.FirstLevel, PartLabel(part));
        if (place.Indicator is { } indicator)
        {
            string title = place.Layout == RowLayout.Years ? ScoredRow.LabelOf(indicator.Title, indicator.Weight) : indicator.Title;
            yield return place.Group is null || place.Layout == RowLayout.Years ? Label(SheetColumns.SecondLevel, title, span: 2) : Label(SheetColumns.SecondLevel, place.Group);
            if (place.Group is not null && place.Layout != RowLayout.Years)
            {
                yield return Label(SheetColumns.ThirdLevel, title);
            }
        }
        else
        {
            yield return place.Group is null ? blank.Entry(SheetColumns.SecondLevel) : Label(SheetColumns.SecondLevel, place.Group);
            yield return blank.Entry(SheetColumns.ThirdLevel);
        }
    }

    private IEnumerable<SheetCell> Values(BlankPlace place, BlankRow row)
    {
        switch (place.Layout)
        {
            case RowLayout.Funds:
                if (blank.Columns.IsProject)
                {
                    yield return blank.Entry(3, style: SheetStyle.EntryNumber);
                }

                yield return blank.Entry(row.First, style: SheetStyle.EntryNumber);
                yield return blank.Entry(row.Second, style: SheetStyle.EntryNumber);
                yield return new SheetCell { Column = blank.Columns.IsProject ? 7 : 5, Style = SheetStyle.Number };
                break;
            case RowLayout.Years:
                bool hasPrevious = place.Indicator!.Rule is SteppedDeductionRule { Threshold: null };
                yield return hasPrevious ? blank.Entry(row.First, style: SheetStyle.EntryPercent) : new SheetCell { Column = row.First, Text = "——", Style = SheetStyle.Label };
                yield return blank.Entry(row.Second, style: SheetStyle.EntryPercent);
                break;
            default:
                ChecklistRule? checklist = place.Indicator?.Rule as ChecklistRule;
                yield return checklist is null ? blank.Entry(row.First) : new SheetCell { Column = row.First, Style = SheetStyle.Text };
                yield return blank.Entry(row.Second, choices: checklist is null ? null : EntryFormulas.ChoicesOf(checklist));
                break;
        }
    }

    private IEnumerable<SheetCell> Points(BlankPlace place, BlankRow row)
    {
        decimal most = blank.Rulebook.Definition.RowScale ?? row.Weight ?? row.MostWeight;
        yield return place.Indicator is { } indicator
            ? new SheetCell { Column = SheetColumns.Weight, Number = indicator.Weight, Style = SheetStyle.Number }
            : blank.Entry(SheetColumns.Weight, style: SheetStyle.EntryNumber, most: row.MostWeight);
        yield return blank.Entry(row.Claimed, style: SheetStyle.EntryNumber, most: most);
    }

    private void AddComponents(BlankRow row, Section part)
    {
        foreach (string title in blank.Columns.IsProject ? ProjectFunds : DepartmentFunds)
        {
            List<SheetCell> cells = [Label(1, blank.Columns.IsProject ? "项目资金（万元）" : PartLabel(part)), Label(2, title)];
            if (blank.Columns.IsProject)
            {
                cells.Add(blank.Entry(3, style: SheetStyle.EntryNumber));
            }

            cells.Add(blank.Entry(row.First, style: SheetStyle.EntryNumber));
            cells.Add(blank.Entry(row.Second, style: SheetStyle.EntryNumber));
            int next = row.Second + 1;
            cells.AddRange(Enumerable.Range(next, blank.Columns.Shown - next + 1).Select(static column => new SheetCell { Column = column }));
            blank.Sheet.AddRow(cells);
        }
    }

    private static SheetCell Label(int column, string text, int span = 1) => new() { Column = column, ColumnSpan = span, Text = text, Style = SheetStyle.Label };
}
