using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>The last row of a form: 合计, with the full weight and the total claimed.</summary>
internal static class SheetTotalRow
{
    private static readonly string[] Names = ["合计", "总分", "总计", "合计得分", "总得分", "自评总分"];

    public static bool IsOne(FormCell cell) => cell.Text.Length <= 30 && Array.IndexOf(Names, FormText.Fold(FormText.SplitWeight(cell.Text).Title)) >= 0;

    /// <summary>Tells whether a label is that of a subtotal: 小计.</summary>
    public static bool IsSubtotal(FormCell cell) => FormText.Fold(FormText.WithoutBrackets(cell.Text)) is "小计" or "分项小计" or "得分小计";

    /// <summary>Gives the total claimed; a row of plain text that lost its spans is read by the order of its numbers.</summary>
    public static decimal? ReadClaimed(FormRow row, FormCell[] cells)
    {
        bool shortened = row.Cells.Count < row.Header.Count && row.Cells.Distinct().Count() == row.Cells.Count;
        if (!shortened)
        {
            return row.PointsOf(FormColumn.Claimed);
        }

        decimal[] numbers = [.. cells.Skip(1).Select(static cell => FormText.ReadNumber(cell.Text)).OfType<decimal>()];
        if (numbers.Length != 2)
        {
            row.Notes.Unread(cells[0], FormMessages.RowUnknown);
            return null;
        }

        row.Notes.Understood(cells[0], FormMessages.TotalByOrder);
        return numbers[1];
    }
}
