using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Files;

namespace PerformanceRules.Documents.Excel;

/// <summary>The merged ranges of a sheet, by their first cell.</summary>
internal static class MergedCells
{
    public static Dictionary<(int Row, int Column), (int Rows, int Columns)> Read(Worksheet worksheet)
    {
        Dictionary<(int Row, int Column), (int Rows, int Columns)> merged = [];
        long covered = 0;
        foreach (MergeCell range in worksheet.Descendants<MergeCell>())
        {
            string[] ends = (range.Reference?.Value ?? string.Empty).Split(':');
            if (ends.Length != 2 || !CellAddress.TryRead(ends[0], out CellAddress first) || !CellAddress.TryRead(ends[1], out CellAddress last)
                || last.Row < first.Row || last.Column < first.Column)
            {
                continue;
            }

            DocumentLimits.CheckCell(last.Row, last.Column);
            covered += (last.Row - first.Row + 1L) * (last.Column - first.Column + 1L);
            if (covered > (long)DocumentLimits.Rows * DocumentLimits.Columns)
            {
                throw new UnreadableDocumentException("合并单元格过多，自评表不会如此。", "The merged cells cover more than any form has.");
            }

            merged[(first.Row, first.Column)] = (last.Row - first.Row + 1, last.Column - first.Column + 1);
        }

        return merged;
    }
}
