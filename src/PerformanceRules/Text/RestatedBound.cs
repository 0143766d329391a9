using PerformanceRules.Arithmetic;

namespace PerformanceRules.Text;

/// <summary>A bound that is said over again to include or exclude it: <c>90%以上(含90%)</c> is <c>90%以上(含)</c>.</summary>
internal static class RestatedBound
{
    private static readonly string[] Openings = ["(不含", "(含"];

    /// <summary>Takes the number and the unit out of such parentheses; any other text is left as it is, with its second number.</summary>
    /// <param name="rest">The text after the number.</param>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit that was taken out; empty where there was none.</param>
    /// <returns>The text without them.</returns>
    public static ReadOnlySpan<char> TakeOut(ReadOnlySpan<char> rest, Rational number, out string unit)
    {
        unit = string.Empty;
        foreach (string opening in Openings)
        {
            int open = rest.IndexOf(opening.AsSpan());
            int start = open + opening.Length;
            int length = open < 0 ? -1 : rest.Slice(start).IndexOf(')');
            if (length <= 0 || !Numeral.IsDigit(rest[start]))
            {
                continue;
            }

            ReadOnlySpan<char> inside = rest.Slice(start, length);
            Numeral numeral = Numeral.Read(inside);
            ReadOnlySpan<char> after = inside.Slice(numeral.Length).Trim();
            if (numeral.IsTooLong || numeral.Value != number || Numeral.IndexOfDigit(after) >= 0)
            {
                continue;
            }

            unit = after.ToString();
            return (rest.Slice(0, start).ToString() + rest.Slice(start + length).ToString()).AsSpan();
        }

        return rest;
    }
}
