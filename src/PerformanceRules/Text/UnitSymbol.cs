using System.Text;

namespace PerformanceRules.Text;

/// <summary>Brings the ways to write a unit to one: 元/(人*月), 元/人.月 and 元/人/月 are "元/人·月", 人（次） is "人次".</summary>
internal static class UnitSymbol
{
    public static string Normalize(string written)
    {
        StringBuilder symbol = new(written.Length);
        bool isDivided = false;
        foreach (char character in Glyphs.ToPlain(written.AsSpan()))
        {
            switch (character)
            {
                case ' ' or '(' or ')':
                    break;
                case '*' or '.':
                case '/' when isDivided:
                    symbol.Append('·');
                    break;
                default:
                    isDivided |= character == '/';
                    symbol.Append(character);
                    break;
            }
        }

        return symbol.ToString();
    }
}
