using System.Globalization;

namespace PerformanceRules.Documents.Excel;

/// <summary>
/// Writes a stored number as the sheet shows it, but with all its digits: 0.95 under 0% is 95%, 20 under "不低于"0"批次" is 不低于20批次, 1200000 under
/// 0!.0,"万元" is 120万元, 45291 under a format of dates is a date. A spreadsheet keeps 15 digits; what binary floating point adds behind them is no part
/// of the number.
/// </summary>
internal static class NumberText
{
    public static string? BuiltInFormat(uint id) => id switch
    {
        9 or 10 => "0%",
        (>= 14 and <= 17) or 22 or 30 => "yyyy-mm-dd",
        27 or 57 => "yyyy\"年\"m\"月\"",
        28 or 29 or 58 => "m\"月\"d\"日\"",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        _ => null,
    };

    public static string Of(string stored, string? format)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || double.IsNaN(number) || double.IsInfinity(number)
            || Math.Abs(number) >= 1e15)
        {
            return stored;
        }

        decimal exact = decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return format is null ? Plain(exact) : Show(exact, number, NumberFormat.SectionsOf(format));
    }

    /// <summary>Writes a text as the sheet shows it: 20 under "不低于"@ is 不低于20.</summary>
    public static string OfText(string text, string? format) =>
        format is not null && NumberFormat.SectionsOf(format).LastOrDefault(static section => section.IsText) is { } section ? section.Before + text + section.After : text;

    private static string Show(decimal exact, double number, IReadOnlyList<NumberFormat> sections)
    {
        NumberFormat[] numeric = [.. sections.Where(static section => !section.IsText)];
        if (numeric.Length == 0)
        {
            return sections.Count > 0 ? sections[0].Before + Plain(exact) + sections[0].After : Plain(exact);
        }

        bool hasOwnSign = exact < 0 && numeric.Length > 1;
        NumberFormat section = hasOwnSign ? numeric[1] : exact == 0 && numeric.Length > 2 ? numeric[2] : numeric[0];
        if (section.IsDate)
        {
            return section.DateOf(number) ?? Plain(exact);
        }

        decimal shown = hasOwnSign ? Math.Abs(exact) : exact;
        return section.HasDigits ? section.Before + Plain(section.Scale(shown)) + section.After
            : section.IsGeneral ? section.Before + Plain(shown) + section.After
            : section.Before + section.After;
    }

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
