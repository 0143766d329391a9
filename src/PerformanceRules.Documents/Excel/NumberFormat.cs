using System.Globalization;
using System.Text;

namespace PerformanceRules.Documents.Excel;

/// <summary>A section of a number format, as it stands between semicolons: what is printed before and behind the digits, and what the number is scaled by.</summary>
internal sealed class NumberFormat
{
    private const double LastDate = 2_958_466;

    private static readonly string[] General = ["General", "G/通用格式", "G/標準"];

    private readonly StringBuilder _before = new();
    private readonly StringBuilder _after = new();
    private readonly StringBuilder _letters = new();
    private int _percents;
    private int _thousands;
    private int _digitsBehindPoint;
    private bool _hasWrittenPoint;

    private NumberFormat()
    {
    }

    /// <summary>Gets a value indicating whether the section has places for digits.</summary>
    public bool HasDigits { get; private set; }

    /// <summary>Gets a value indicating whether the section shows a number as it is.</summary>
    public bool IsGeneral { get; private set; }

    /// <summary>Gets a value indicating whether the section is for texts.</summary>
    public bool IsText { get; private set; }

    public bool IsDate => !HasDigits && _letters.ToString().IndexOfAny(['y', 'd', 'm', 'h', 's']) >= 0;

    /// <summary>Gets what is printed before the number.</summary>
    public string Before => _before.ToString();

    /// <summary>Gets what is printed behind the number.</summary>
    public string After => _after.ToString();

    public static IReadOnlyList<NumberFormat> SectionsOf(string format)
    {
        List<NumberFormat> sections = [];
        int position = 0;
        do
        {
            NumberFormat section = new();
            position = section.Read(format, position);
            sections.Add(section);
        }
        while (position <= format.Length);
        return sections;
    }

    /// <summary>Scales a number as the section does: % by 100, a comma behind the digits by a thousandth, a point written between digits by tenths.</summary>
    public decimal Scale(decimal number)
    {
        for (int percent = 0; percent < _percents; percent++)
        {
            number *= 100;
        }

        for (int comma = 0; comma < _thousands; comma++)
        {
            number /= 1000;
        }

        for (int digit = 0; _hasWrittenPoint && digit < _digitsBehindPoint; digit++)
        {
            number /= 10;
        }

        return number;
    }

    /// <summary>Gives the parts of a date that the section shows, or <see langword="null"/> where the number is no date.</summary>
    public string? DateOf(double number)
    {
        if (number is not (> 0 and < LastDate))
        {
            return null;
        }

        DateTime date = DateTime.FromOADate(Math.Floor(number));
        string letters = _letters.ToString();
        bool isTime = letters.IndexOfAny(['h', 's']) >= 0 && letters.IndexOfAny(['y', 'd']) < 0;
        if (isTime)
        {
            return DateTime.FromOADate(number).ToString("H:mm", CultureInfo.InvariantCulture);
        }

        return (letters.Contains('y') ? date.ToString("yyyy年", CultureInfo.InvariantCulture) : string.Empty)
            + (letters.Contains('m') ? date.Month.ToString(CultureInfo.InvariantCulture) + "月" : string.Empty)
            + (letters.Contains('d') ? date.Day.ToString(CultureInfo.InvariantCulture) + "日" : string.Empty);
    }

    private int Read(string format, int position)
    {
        while (position < format.Length && format[position] != ';')
        {
            position = TakeGeneral(format, position) ?? Take(format, position);
        }

        return position + 1;
    }

    private int? TakeGeneral(string format, int position)
    {
        string? name = Array.Find(General, known => string.CompareOrdinal(format, position, known, 0, known.Length) == 0);
        IsGeneral |= name is not null;
        return name is null ? null : position + name.Length;
    }

    private int Take(string format, int position)
    {
        char letter = format[position];
        switch (letter)
        {
            case '"':
                int end = format.IndexOf('"', position + 1);
                end = end < 0 ? format.Length : end;
                Write(format.Substring(position + 1, end - position - 1));
                return end + 1;
            case '\\' or '!' when position + 1 < format.Length:
                Write(format[position + 1].ToString());
                return position + 2;
            case '_' or '*':
                return position + 2;
            case '[':
                return TakeBracket(format, position);
            case '0' or '#' or '?':
                HasDigits = true;
                _after.Clear();
                _thousands = 0;
                _digitsBehindPoint += _hasWrittenPoint ? 1 : 0;
                return position + 1;
            case ',' when HasDigits:
                _thousands++;
                return position + 1;
            case '%':
                _percents++;
                Write("%");
                return position + 1;
            case '@':
                IsText = true;
                return position + 1;
            case '.':
                return position + 1;
            case 'E' or 'e' when HasDigits && position + 1 < format.Length && format[position + 1] is '+' or '-':
                return position + 2;
            default:
                TakeLetter(letter);
                return position + 1;
        }
    }

    // Letters of dates have a meaning; other characters show themselves.
    private void TakeLetter(char letter)
    {
        char small = char.ToLowerInvariant(letter);
        if (small is 'y' or 'm' or 'd' or 'h' or 's')
        {
            _letters.Append(small);
        }
        else if (letter is not '/' || !HasDigits)
        {
            Write(letter.ToString());
        }
    }

    // [$￥-804] shows its sign; a colour, a condition or a kind of numeral shows nothing.
    private int TakeBracket(string format, int position)
    {
        int end = format.IndexOf(']', position);
        if (end < 0)
        {
            return format.Length;
        }

        string inside = format.Substring(position + 1, end - position - 1);
        if (inside is ['$', ..])
        {
            int dash = inside.IndexOf('-');
            Write(inside.Substring(1, (dash < 0 ? inside.Length : dash) - 1));
        }
        else if (inside is "h" or "hh" or "m" or "mm" or "s" or "ss")
        {
            _letters.Append(inside);
        }

        return end + 1;
    }

    // A point that is written between the digits makes tenths of them.
    private void Write(string literal)
    {
        if (HasDigits && literal == ".")
        {
            _hasWrittenPoint = true;
        }
        else
        {
            _ = HasDigits || IsGeneral || IsText ? _after.Append(literal) : _before.Append(literal);
        }
    }
}
