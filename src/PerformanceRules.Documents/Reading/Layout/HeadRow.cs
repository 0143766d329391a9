using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>A row of labels, each with its value in the cell behind it: 主管部门 | 某局 | 实施单位 | 某股.</summary>
internal static class HeadRow
{
    /// <summary>Reads a row as labels and values; nothing where it is none.</summary>
    /// <param name="fresh">The cells that begin in the row and are not blank.</param>
    /// <param name="cells">The row.</param>
    /// <param name="header">The headings that the row stands under, if any.</param>
    public static IReadOnlyList<HeadValue> Read(FormCell[] fresh, IReadOnlyList<FormCell?> cells, FormHeader? header)
    {
        if (FieldOf(fresh[0]) is null || (header is not null && HoldsPoints(cells, header)))
        {
            return [];
        }

        FormCell[] row = [.. cells.OfType<FormCell>().Distinct().Where(cell => cell.Place.Row == fresh[0].Place.Row)];
        List<HeadValue> values = [];
        for (int index = 0; index < row.Length; index++)
        {
            if (row[index].IsBlank)
            {
                continue;
            }

            if (LabelOf(row[index]) is { } field)
            {
                bool isFollowed = index + 1 < row.Length && FieldOf(row[index + 1]) is null;
                values.Add(new HeadValue(field, isFollowed ? FormText.JoinLines(row[index + 1].Text) : string.Empty, row[index]));
                index += isFollowed ? 1 : 0;
            }
            else
            {
                foreach ((HeadField inner, string value) in HeadLabels.ReadLine(row[index].Text))
                {
                    values.Add(new HeadValue(inner, value, row[index]));
                }
            }
        }

        return values;
    }

    private static HeadField? FieldOf(FormCell cell) => LabelOf(cell) ?? (HeadLabels.ReadLine(cell.Text).Any() ? HeadField.Other : null);

    /// <summary>Tells what a cell labels; 年度目标1（40分） is the label of a goal in prose.</summary>
    public static HeadField? LabelOf(FormCell cell) => HeadLabels.Find(cell.Text)
        ?? HeadLabels.Find(FormText.WithoutBrackets(FormText.Trim(cell.Text)).TrimEnd('1', '2', '3', '4', '5', '6', '7', '8', '9', '一', '二', '三', '四', '五', '：', ':', '\n', ' ', '　'));

    private static bool HoldsPoints(IReadOnlyList<FormCell?> cells, FormHeader header) =>
        (header.Cell(cells, FormColumn.Weight) is { } weight && FormText.ReadNumber(weight.Text) is not null)
        || (header.Cell(cells, FormColumn.Claimed) is { } claimed && FormText.ReadNumber(claimed.Text) is not null);
}
