using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace PerformanceRules.Documents.Recalculation;

/// <summary>What a spreadsheet computed in a form that was filled in: the scores of the rows that were, by their titles, and the total.</summary>
internal sealed record FilledForm(IReadOnlyDictionary<string, decimal?> Scores, decimal Total)
{
    public static FilledForm Read(string workbook)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, isEditable: false);
        SheetTexts sheet = new(document);
        Dictionary<string, decimal?> scores = [];
        decimal total = 0;
        char computed = 'J';
        for (int row = 1; row <= sheet.LastRow; row++)
        {
            if ("IJ".Cast<char?>().FirstOrDefault(column => sheet.Text(row, column!.Value) == "核算得分") is { } heading)
            {
                computed = heading;
                continue;
            }

            string score = sheet.Text(row, computed);
            string check = sheet.Text(row, (char)(computed + 1));
            bool isNumber = decimal.TryParse(score, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
            if (sheet.Text(row, 'A') is "合计" or "总分")
            {
                total = number;
            }
            else if (isNumber || check.Length > 0)
            {
                string title = sheet.Text(row, 'C') is { Length: > 0 } third && !decimal.TryParse(third, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? third : sheet.Text(row, 'B');
                scores[title.Split('（')[0]] = isNumber ? number / 1.0000000000m : null;
            }
        }

        return new FilledForm(scores, total);
    }
}
