using PerformanceRules.Arithmetic;

namespace PerformanceRules.Text;

/// <summary>An unsigned number as a form writes it: 20000, 38,508, 0.9, 2825.05.</summary>
internal readonly struct Numeral
{
    /// <summary>The digits that a decimal holds exactly, whichever they are.</summary>
    private const int MostDigits = 28;

    private const int GroupLength = 3;

    private Numeral(int length, Rational? value)
    {
        Length = length;
        IsTooLong = value is null;
        Value = value.GetValueOrDefault();
    }

    /// <summary>Gets the number of characters it takes.</summary>
    public int Length { get; }

    public bool IsTooLong { get; }

    public Rational Value { get; }

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>Gives the place of the first digit, or −1.</summary>
    public static int IndexOfDigit(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsDigit(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gives the number of digits at the start of a text.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && IsDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>Reads the number that a text begins with; its first character is a digit.</summary>
    public static Numeral Read(ReadOnlySpan<char> text)
    {
        int length = CountDigits(text);
        length += CountGroups(text, length) * (GroupLength + 1);
        if (length < text.Length && text[length] == '.' && CountDigits(text.Slice(length + 1)) is > 0 and int decimals)
        {
            length += 1 + decimals;
        }

        return new Numeral(length, Evaluate(text.Slice(0, length)));
    }

    /// <summary>Counts the groups of exactly three digits after a first group of one to three that does not begin with 0.</summary>
    private static int CountGroups(ReadOnlySpan<char> text, int firstGroup)
    {
        if (firstGroup > GroupLength || text[0] == '0')
        {
            return 0;
        }

        int count = 0;
        ReadOnlySpan<char> rest = text.Slice(firstGroup);
        while (!rest.IsEmpty && rest[0] == ',' && CountDigits(rest.Slice(1)) == GroupLength)
        {
            count++;
            rest = rest.Slice(GroupLength + 1);
        }

        return count;
    }

    private static Rational? Evaluate(ReadOnlySpan<char> text)
    {
        decimal digits = 0;
        int significant = 0;
        int point = text.IndexOf('.');
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        foreach (char character in text)
        {
            if (!IsDigit(character))
            {
                continue;
            }

            significant += significant > 0 || character != '0' ? 1 : 0;
            if (significant > MostDigits || decimals > MostDigits)
            {
                return null;
            }

            digits = (digits * 10) + (character - '0');
        }

        return digits * new decimal(1, 0, 0, false, (byte)decimals);
    }
}
