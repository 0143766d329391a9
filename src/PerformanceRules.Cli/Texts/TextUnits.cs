using System.Text;

namespace PerformanceRules.Cli.Texts;

/// <summary>
/// Cuts a text into what a line break must not part: a word, a number with the character after it (10批), a character with the punctuation
/// that clings to it (避头尾: no line begins with ， or ends with （).
/// </summary>
internal static class TextUnits
{
    private const string ClingsToPrevious = "，。、；：！？）》」』】〕”’％%…,.;:!?)]}·—～";
    private const string ClingsToNext = "（《「『【〔“‘([{￥";

    public static IEnumerable<string> Of(string text)
    {
        StringBuilder unit = new();
        Rune? previous = null;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (previous is { } last && IsBreak(unit, last, rune))
            {
                yield return unit.ToString();
                unit.Clear();
            }

            unit.Append(rune);
            previous = rune;
        }

        if (unit.Length > 0)
        {
            yield return unit.ToString();
        }
    }

    private static bool IsBreak(StringBuilder unit, Rune previous, Rune next)
    {
        if (Rune.IsWhiteSpace(previous) || Rune.IsWhiteSpace(next))
        {
            return true;
        }

        if (Contains(ClingsToPrevious, next) || Contains(ClingsToNext, previous))
        {
            return false;
        }

        bool bothNarrow = TextWidth.Of(previous) < 2 && TextWidth.Of(next) < 2;
        bool numberAndItsUnit = Rune.IsDigit(previous) && unit.Length > 0 && Rune.IsLetter(next);
        return !bothNarrow && !numberAndItsUnit;
    }

    private static bool Contains(string characters, Rune rune) => rune.IsBmp && characters.Contains((char)rune.Value, StringComparison.Ordinal);
}
