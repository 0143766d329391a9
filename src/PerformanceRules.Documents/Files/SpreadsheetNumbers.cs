using System.Globalization;
using PerformanceRules.Documents.Excel;

namespace PerformanceRules.Documents.Files;

/// <summary>Writes the numbers of a spreadsheet as its reader sees them: a workbook stores a number and a format, and a form says what the two show together.</summary>
public static class SpreadsheetNumbers
{
    /// <summary>Gives the text of a stored number under a number format, with all its digits: 0.95 under 0% is 95%, 20 under "不低于"0"批次" is 不低于20批次.</summary>
    /// <param name="number">The number as it is stored.</param>
    /// <param name="format">The format, as Excel writes it, or <see langword="null"/>.</param>
    /// <returns>The text, the same in every culture.</returns>
    public static string ToText(double number, string? format) => NumberText.Of(number.ToString("R", CultureInfo.InvariantCulture), format);
}
