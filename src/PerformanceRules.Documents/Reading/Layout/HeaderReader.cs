using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>
/// Reads rows of headings. A header may have several lines: of the headings of a column the lowest that is known counts, as 指标值 under 绩效目标 does.
/// </summary>
internal sealed class HeaderReader(FormTable table)
{
    /// <summary>Fewer known headings than these make no row of headings: a title may hold one of the words.</summary>
    private const int LeastKnown = 3;

    private static readonly FormColumn[] Values =
    [
        FormColumn.Target, FormColumn.AdjustedTarget, FormColumn.Actual, FormColumn.Progress, FormColumn.Weight, FormColumn.WeightShare, FormColumn.Claimed, FormColumn.RowScore,
        FormColumn.Budget, FormColumn.Executed, FormColumn.CurrentYear,
    ];

    private static readonly string[] GoalNames = ["年度总体目标", "总体目标", "年度目标", "年度绩效目标", "绩效目标", "项目绩效目标", "项目总体目标", "年度总体绩效目标", "年度目标完成情况", "总体绩效目标", "年度总体目标完成情况", "年度绩效目标完成情况", "总体目标完成情况", "绩效目标完成情况", "项目年度目标完成情况"];

    private static readonly string[] GoalHeadings = ["预期目标", "年初设定目标", "年初目标", "年度预期目标", "年初预期目标", "预期绩效目标", "年度目标", "绩效目标", "总体目标", "年初设定的绩效目标", "目标内容", "年初设定绩效目标"];

    /// <summary>Reads the header that begins at a row, if one does, and how many rows it has.</summary>
    public (FormHeader Header, int Rows)? Read(int row)
    {
        if (ReadGoals(row) is { } goals)
        {
            return (goals, 1);
        }

        if (!IsHeading(row))
        {
            return null;
        }

        int last = row;
        while (GoesOn(last) && IsHeading(last + 1, LeastKnown - 1))
        {
            last++;
        }

        return (Combine(row, last), last - row + 1);
    }

    /// <summary>Gives the cells of a row that begin in it, each once.</summary>
    public static FormCell[] Fresh(FormTable table, int row) =>
        [.. table.Rows[row].Where(cell => cell is not null && cell.Place.Row == row + 1).Distinct()!];

    // A line of headings holds no numbers, and most of its cells are known.
    private bool IsHeading(int row, int least = LeastKnown)
    {
        if (row >= table.Rows.Count)
        {
            return false;
        }

        FormCell[] cells = [.. Fresh(table, row).Where(static cell => !cell.IsBlank)];
        FormColumn[] kinds = [.. cells.Select(static cell => Headings.Find(cell.Text))];
        int known = kinds.Count(static kind => kind != FormColumn.Unknown);
        return known >= least
            && known * 2 >= cells.Length
            && Array.Exists(kinds, kind => Array.IndexOf(Values, kind) >= 0 || (least < LeastKnown && kind != FormColumn.Unknown))
            && !Array.Exists(cells, static cell => FormText.ReadNumber(cell.Text) is not null);
    }

    // Another line of the same header follows where a heading spans columns that the next line parts, or reaches down beside the next line.
    private bool GoesOn(int row)
    {
        if (row + 1 >= table.Rows.Count)
        {
            return false;
        }

        IReadOnlyList<FormCell?> here = table.Rows[row];
        IReadOnlyList<FormCell?> below = table.Rows[row + 1];
        bool parts = false;
        bool repeats = false;
        for (int column = 0; column < here.Count && column < below.Count; column++)
        {
            bool spans = here[column] is { } cell && column > 0 && here[column - 1] == cell && cell.Place.Row == row + 1;
            parts |= spans && below[column] is { } one && below[column - 1] is { } other && one != other && one != here[column];
            repeats |= here[column] is { IsBlank: false } upper && below[column] is { IsBlank: false } lower && Headings.Find(lower.Text) != FormColumn.Unknown
                && (upper == lower || FormText.Fold(upper.Text) == FormText.Fold(lower.Text));
        }

        return parts || repeats;
    }

    private FormHeader Combine(int first, int last)
    {
        int count = Enumerable.Range(first, last - first + 1).Max(row => table.Rows[row].Count);
        FormColumn[] columns = new FormColumn[count];
        FormCell?[] cells = new FormCell?[count];
        for (int row = first; row <= last; row++)
        {
            for (int column = 0; column < table.Rows[row].Count; column++)
            {
                // What reaches down from above the header is a label of the rows beside it.
                if (table.Rows[row][column] is not { IsBlank: false } cell || cell.Place.Row < first + 1)
                {
                    continue;
                }

                FormColumn kind = Headings.Find(cell.Text);
                if (kind != FormColumn.Unknown || columns[column] == FormColumn.Unknown)
                {
                    (columns[column], cells[column]) = (kind, cell);
                }
            }
        }

        HeaderColumns.PreferVisible(columns, cells);
        HeaderColumns.Settle(columns, cells);
        return new FormHeader(columns, cells, HeaderColumns.KindOf(columns));
    }

    // 年度总体目标 | 预期目标 | 实际完成情况, over prose.
    private FormHeader? ReadGoals(int row)
    {
        FormCell[] cells = [.. Fresh(table, row).Where(static cell => !cell.IsBlank)];
        bool isGoals = cells.Length is 2 or 3
            && Array.Exists(cells, static cell => IsOneOf(cell, GoalHeadings))
            && Array.Exists(cells, static cell => Headings.Find(cell.Text) is FormColumn.Progress or FormColumn.Actual)
            && (cells.Length == 2 || IsOneOf(cells[0], GoalNames) || Headings.Find(cells[0].Text) is FormColumn.Target or FormColumn.Label);
        return isGoals ? new FormHeader([.. table.Rows[row].Select(static _ => FormColumn.Ignored)], [.. table.Rows[row]], BlockKind.Goals) : null;
    }

    private static bool IsOneOf(FormCell cell, string[] names) => Array.IndexOf(names, FormText.Fold(FormText.WithoutBrackets(cell.Text))) >= 0;
}
