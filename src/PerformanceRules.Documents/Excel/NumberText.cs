using System.Globalization;

namespace PerformanceRules.Documents.Excel;

/// <summary>
/// Writes a stored number as the sheet shows it, but with all its digits: 0.95 under a format of percent is 95%, 45291 under a format of dates is a date,
/// 2024 under 0"年" is 2024年. A spreadsheet keeps 15 digits; what binary floating point adds behind them is no part of the number.
/// </summary>
internal static class NumberText
{

    public static string? BuiltInFormat(uint id) => id switch
    {
        9 or 10 => "0%",
        (>= 14 and <= 17) or 22 or 30 or 31 or 57 or 58 => "yyyy-mm-dd",
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
        if (format is null)
        {
            return Plain(exact);
        }

        (string picture, string literals) = Split(format);
        return picture.IndexOf('%') >= 0 ? Plain(exact * 100) + "%"
            : IsDate(picture) ? DateText(number) ?? Plain(exact)
            : Plain(exact) + literals;
    }

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static bool IsDate(string picture) => picture.IndexOf('y') >= 0 && picture.IndexOf('m') >= 0;

    private static string? DateText(double number) =>
        number is > 0 and < 2_958_466 ? DateTime.FromOADate(Math.Floor(number)).ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : null;

    /// <summary>Parts the first section of a format into its picture and the literal text behind the digits.</summary>
    private static (string Picture, string Literals) Split(string format)
    {
        System.Text.StringBuilder picture = new();
        System.Text.StringBuilder literals = new();
        bool quoted = false;
        bool bracketed = false;
        foreach (char letter in format)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (quoted)
            {
                literals.Append(letter);
            }
            else if (letter == ';')
            {
                break;
            }
            else
            {
                bracketed = letter == '[' || (bracketed && letter != ']');
                _ = bracketed || letter == ']' ? picture : picture.Append(char.ToLowerInvariant(letter));
            }
        }

        return (picture.ToString(), picture.ToString().IndexOfAny(['0', '#']) >= 0 ? literals.ToString() : string.Empty);
    }
}
