using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PerformanceRules.Documents.Files;

namespace PerformanceRules.Documents.OpenDocument;

/// <summary>
/// The text of a cell as its sheet shows it, but with all digits: a number that is shown rounded is taken as it is stored. Dates are written out, whatever the
/// order of day and month in their format.
/// </summary>
internal sealed class OpenDocumentValue(XElement cell, OpenDocumentText text)
{
    private static readonly Regex Digits = new(@"[-−]?\d[\d,]*(?:\.\d+)?", RegexOptions.CultureInvariant, DocumentLimits.PatternTime);

    public bool IsComputed { get; } = cell.Attribute(Names.Table + "formula") is not null;

    public bool IsError => cell.Get(Names.Extensions, "value-type") == "error";

    public string Text
    {
        get
        {
            string shown = text.OfCell(cell);
            return cell.Get(Names.Office, "value-type") switch
            {
                "date" => DateOf(cell.Get(Names.Office, "date-value")) ?? shown,
                "float" or "percentage" or "currency" => WithAllDigits(shown, cell.Get(Names.Office, "value")),
                _ => shown,
            };
        }
    }

    private static string? DateOf(string? written) =>
        written is { Length: >= 10 } && DateTime.TryParseExact(written.Substring(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
            : null;

    private static string WithAllDigits(string shown, string? stored)
    {
        MatchCollection runs = Digits.Matches(shown);
        if (runs.Count != 1 || !double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !(Math.Abs(number) < 1e15)
            || !decimal.TryParse(runs[0].Value.Replace('−', '-'), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal rounded))
        {
            return shown;
        }

        // A spreadsheet keeps 15 digits; what binary floating point adds behind them is no part of the number.
        decimal exact = decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) * (shown.Contains('%', StringComparison.Ordinal) ? 100 : 1);
        int point = runs[0].Value.IndexOf('.', StringComparison.Ordinal);
        int places = point < 0 ? 0 : runs[0].Length - point - 1;
        return exact != rounded && places <= 15 && Math.Abs(exact - rounded) <= new decimal(1, 0, 0, isNegative: false, (byte)places) / 2
            ? shown.Substring(0, runs[0].Index) + exact.ToString("0.############################", CultureInfo.InvariantCulture) + shown.Substring(runs[0].Index + runs[0].Length)
            : shown;
    }
}
