using PerformanceRules.Documents.Forms;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>Funds on one line, each amount behind its heading: 预算数 | 62.73 | 到位数 | 62.73 | 执行数 | 62.73 | 预算执行进度 | 100.00%.</summary>
internal static class FundPairs
{
    private static readonly FormColumn[] Kinds = [FormColumn.Budget, FormColumn.InitialBudget, FormColumn.Executed, FormColumn.Received, FormColumn.Rate];

    /// <summary>Reads a row as the header of itself, if it is such a line.</summary>
    public static FormHeader? Read(FormTable table, int row)
    {
        IReadOnlyList<FormCell?> cells = table.Rows[row];
        FormColumn[] columns = [.. cells.Select(static _ => FormColumn.Ignored)];
        FormCell?[] headings = new FormCell?[columns.Length];
        int found = 0;
        FormCell? heading = null;
        for (int column = 0; column < columns.Length; column++)
        {
            if (cells[column] is not { } cell || (column > 0 && cells[column - 1] == cell))
            {
                continue;
            }

            FormColumn kind = Array.IndexOf(Kinds, Headings.Find(cell.Text)) >= 0 ? Headings.Find(cell.Text) : FormColumn.Unknown;
            if (heading is not null && kind == FormColumn.Unknown && IsValue(cell) && Array.IndexOf(columns, Headings.Find(heading.Text)) < 0)
            {
                (columns[column], headings[column]) = (Headings.Find(heading.Text), heading);
                found++;
            }

            heading = kind == FormColumn.Unknown ? null : cell;
        }

        bool isFunds = found >= 2 && (Array.IndexOf(columns, FormColumn.Budget) >= 0 || Array.IndexOf(columns, FormColumn.Executed) >= 0);
        return isFunds ? new FormHeader(columns, headings, BlockKind.Funds) : null;
    }

    private static bool IsValue(FormCell cell) => !cell.IsBlank && Amount.Parse(cell.Text).IsQuantity;
}
