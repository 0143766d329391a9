using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>Settles what the columns of a header hold, where a heading alone does not say it.</summary>
internal static class HeaderColumns
{
    public static void Settle(FormColumn[] columns, FormCell?[] cells)
    {
        PlaceYears(columns, cells);
        ChooseBudget(columns, cells);
        ChooseYearsOfValues(columns, cells);
        ReplaceAbsent(columns, FormColumn.Actual, FormColumn.Progress);
        ReplaceAbsent(columns, FormColumn.Target, FormColumn.AdjustedTarget);
        if (Array.IndexOf(columns, FormColumn.ReviewedScore) < 0)
        {
            ReplaceAbsent(columns, FormColumn.Reason, FormColumn.ReviewReason);
            Forget(columns, FormColumn.ReviewReason);
        }

        Forget(columns, FormColumn.Progress);
        if (Array.IndexOf(columns, FormColumn.WeightShare) >= 0)
        {
            Forget(columns, FormColumn.Weight);
            Replace(columns, FormColumn.WeightShare, FormColumn.Weight);
        }

        RefuseDuplicates(columns, cells);
        MarkLabels(columns, cells);
    }

    /// <summary>A hidden column does not stand in for the visible one of the same heading.</summary>
    public static void PreferVisible(FormColumn[] columns, FormCell?[] cells)
    {
        for (int column = 0; column < columns.Length; column++)
        {
            FormColumn kind = columns[column];
            int enough = kind == FormColumn.CurrentYear ? 2 : 1;
            bool isSpare = cells[column] is { IsHidden: true }
                && kind is not (FormColumn.Label or FormColumn.Ignored or FormColumn.Unknown)
                && Enumerable.Range(0, columns.Length).Count(other => columns[other] == kind && cells[other] is { IsHidden: false }) >= enough;
            columns[column] = isSpare ? FormColumn.Ignored : kind;
        }
    }

    public static BlockKind KindOf(FormColumn[] columns)
    {
        bool Has(FormColumn kind) => Array.IndexOf(columns, kind) >= 0;
        bool scored = Has(FormColumn.Weight) || Has(FormColumn.Claimed) || Has(FormColumn.RowScore);
        bool hasTarget = Has(FormColumn.Target) || Has(FormColumn.AdjustedTarget);
        return Has(FormColumn.Project) && !hasTarget && !Has(FormColumn.Actual) ? BlockKind.Projects
            : Has(FormColumn.Budget) || Has(FormColumn.Executed) ? BlockKind.Funds
            : Has(FormColumn.CurrentYear) ? BlockKind.Years
            : !scored ? BlockKind.Targets
            : hasTarget && Has(FormColumn.Actual) ? BlockKind.Indicators
            : BlockKind.Incomplete;
    }

    // Of two years the later is the one that is scored, whichever stands first.
    private static void PlaceYears(FormColumn[] columns, FormCell?[] cells)
    {
        int?[] years = [.. cells.Select(static cell => cell is null ? null : Headings.YearOf(cell.Text))];
        int? latest = years.Max();
        for (int column = 0; column < columns.Length; column++)
        {
            if (years[column] is { } year)
            {
                columns[column] = year == latest ? FormColumn.CurrentYear
                    : year == latest - 1 ? FormColumn.PreviousYear
                    : FormColumn.Unknown;
            }
        }
    }

    // 年度预算数（万元） may head the whole block, with 调整后预算数 beside it: the one that is heard last in the year counts.
    private static void ChooseBudget(FormColumn[] columns, FormCell?[] cells)
    {
        int[] budgets = [.. Enumerable.Range(0, columns.Length).Where(column => columns[column] == FormColumn.Budget)];
        if (budgets.Select(column => cells[column]).Distinct().Count() < 2)
        {
            return;
        }

        int chosen = Array.Find(budgets, column => Contains(cells[column]!, "调整"));
        chosen = chosen != 0 || Contains(cells[0]!, "调整") ? chosen : Array.Find(budgets, column => Contains(cells[column]!, "全年"));
        chosen = chosen != 0 ? chosen : budgets[budgets.Length - 1];
        foreach (int column in budgets.Where(column => cells[column] != cells[chosen]))
        {
            columns[column] = column == 0 || columns[column - 1] == FormColumn.Label ? FormColumn.Label : FormColumn.Ignored;
        }
    }

    // 2023年完成值 | 2024年完成值: the later year is the one that is scored.
    private static void ChooseYearsOfValues(FormColumn[] columns, FormCell?[] cells)
    {
        int?[] years = [.. cells.Select(static cell => cell is null ? null : Headings.YearBeforeWords(cell.Text))];
        for (int column = 0; column < columns.Length; column++)
        {
            FormColumn kind = columns[column];
            if (years[column] is { } year && Enumerable.Range(0, columns.Length).Any(other => columns[other] == kind && years[other] > year))
            {
                columns[column] = FormColumn.Ignored;
            }
        }
    }

    // Two columns that say the same are both not known: which of them counts is not to be guessed.
    private static void RefuseDuplicates(FormColumn[] columns, FormCell?[] cells)
    {
        foreach (FormColumn kind in (FormColumn[])[FormColumn.Target, FormColumn.Actual, FormColumn.Weight, FormColumn.Claimed, FormColumn.Executed])
        {
            int[] alike = [.. Enumerable.Range(0, columns.Length).Where(column => columns[column] == kind)];
            if (alike.Select(column => cells[column]).Distinct().Count() > 1 && alike.Select(column => FormText.Fold(cells[column]!.Text)).Distinct().Count() > 1)
            {
                Array.ForEach(alike, column => columns[column] = FormColumn.Unknown);
            }
        }
    }

    // Left of the first label a merged cell (绩效指标) may reach down beside the headings, and a label's heading may be left out.
    private static void MarkLabels(FormColumn[] columns, FormCell?[] cells)
    {
        int first = Array.FindIndex(columns, static column => column is not (FormColumn.Unknown or FormColumn.Label or FormColumn.Number));
        int end = first < 0 ? 0 : first;
        for (int column = 0; column < end; column++)
        {
            if (columns[column] == FormColumn.Unknown && (cells[column] is null || cells[column]!.IsBlank || HeadsFunds(cells[column]!)))
            {
                columns[column] = FormColumn.Label;
            }
        }

        // 项目名称 over the labels of a table with targets names the rows.
        bool hasTarget = Array.IndexOf(columns, FormColumn.Target) >= 0;
        if (hasTarget && Array.IndexOf(columns, FormColumn.Label) < 0)
        {
            Replace(columns, FormColumn.Project, FormColumn.Label);
        }
    }

    // 项目资金（万元）, 预算执行情况（20分）: the title of the block, beside its headings.
    private static bool HeadsFunds(FormCell cell)
    {
        string folded = FormText.Fold(FormText.WithoutBrackets(cell.Text));
        return HeadRow.LabelOf(cell) is not null || folded.EndsWith("资金", StringComparison.Ordinal) || folded.EndsWith("情况", StringComparison.Ordinal) || folded.EndsWith("支出", StringComparison.Ordinal)
            || folded.EndsWith("执行", StringComparison.Ordinal) || folded.EndsWith("预算", StringComparison.Ordinal) || folded.EndsWith("指标", StringComparison.Ordinal);
    }

    private static bool Contains(FormCell cell, string word) => cell.Text.Contains(word, StringComparison.Ordinal);

    private static void ReplaceAbsent(FormColumn[] columns, FormColumn kind, FormColumn substitute)
    {
        if (Array.IndexOf(columns, kind) < 0)
        {
            Replace(columns, substitute, kind);
        }
    }

    private static void Forget(FormColumn[] columns, FormColumn kind) => Replace(columns, kind, FormColumn.Ignored);

    private static void Replace(FormColumn[] columns, FormColumn kind, FormColumn by)
    {
        for (int column = 0; column < columns.Length; column++)
        {
            columns[column] = columns[column] == kind ? by : columns[column];
        }
    }
}
