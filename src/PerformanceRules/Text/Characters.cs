using System.Globalization;

namespace PerformanceRules.Text;

/// <summary>What a single character may be around a number.</summary>
internal static class Characters
{
    /// <summary>Words, punctuation, stars and bullets say nothing about the number; signs of arithmetic and currency do.</summary>
    public static bool CanBeSkipped(char character) =>
        char.IsLetter(character)
        || char.IsPunctuation(character)
        || Numeral.IsDigit(character) // Of a year: no other number can stand before the number.
        || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber;

    /// <summary>Tells whether a character before a number would belong to it: "—5", "1/", ".5".</summary>
    public static bool ReachesIntoNumber(char character) =>
        character is '/' or '\\' or '*' or '.' or '%' or '‰' or '#' or '&' or '@'
        || char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation;

    public static bool IsLatin(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    public static bool EndsSentence(char character) => character is '。' or '.' or ';' or ',' or '、' or ':' or '!';

    /// <summary>Tells whether a character may stand in a unit: 元/人·月, m², ℃, 人(次).</summary>
    public static bool CanBeInUnit(char character) =>
        char.IsLetter(character)
        || character is '/' or '·' or '*' or '.' or '²' or '³' or '°' or '(' or ')'
        || char.GetUnicodeCategory(character) == UnicodeCategory.OtherSymbol;

    /// <summary>Tells whether a parenthesis after this character belongs to the unit: 元/(人·月).</summary>
    public static bool JoinsUnits(char character) => character is '/' or '·' or '*';
}
