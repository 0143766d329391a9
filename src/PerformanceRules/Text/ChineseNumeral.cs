namespace PerformanceRules.Text;

/// <summary>A whole number in Chinese numerals: 三, 二十, 一百零五, 三千二百, 二〇二四, 壹佰. 万 and 亿 at its end are left to the unit.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads the numeral that a text begins with; its length is 0 where there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        int length = 0;
        while (length < text.Length && (DigitOf(text[length]) >= 0 || SmallPower(text[length]) > 0))
        {
            length++;
        }

        return length > 0 && TryEvaluate(text.Slice(0, length), out value) ? length : 0;
    }

    public static bool IsNumeral(char character) => DigitOf(character) >= 0 || SmallPower(character) > 0;

    private static int DigitOf(char character) => character switch
    {
        '〇' or '○' => 0,
        '两' or '贰' => 2,
        '壹' => 1,
        '叁' => 3,
        '肆' => 4,
        '伍' => 5,
        '陆' => 6,
        '柒' => 7,
        '捌' => 8,
        '玖' => 9,
        _ => Digits.IndexOf(character),
    };

    private static int SmallPower(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    private static bool TryEvaluate(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        bool hasPower = false;
        foreach (char character in text)
        {
            hasPower |= SmallPower(character) > 0;
        }

        return hasPower ? TryAddUp(text, out value) : TryJoin(text, out value);
    }

    /// <summary>Digit by digit, as years are written: 二〇二四. Two digits side by side are an estimate, 两三次.</summary>
    private static bool TryJoin(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        foreach (char character in text)
        {
            value = (value * 10) + DigitOf(character);
        }

        return text.Length is 1 or 4;
    }

    /// <summary>Powers fall from the left, each behind one digit; only 十 stands without one, and 零 where a power is left out.</summary>
    private static bool TryAddUp(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        int last = int.MaxValue;
        int digit = -1;
        for (int i = 0; i < text.Length; i++)
        {
            int power = SmallPower(text[i]);
            if (power == 0)
            {
                int read = DigitOf(text[i]);
                if (digit > 0 || (read == 0 && (i == 0 || i == text.Length - 1)))
                {
                    return false;
                }

                digit = read;
                continue;
            }

            if (power >= last || (digit < 0 && (i > 0 || power > 10)) || (digit == 0 && power > 10))
            {
                return false;
            }

            value += (digit <= 0 ? 1 : digit) * power;
            last = power;
            digit = -1;
        }

        value += Math.Max(digit, 0);
        return last > 10 || digit >= -1;
    }
}
