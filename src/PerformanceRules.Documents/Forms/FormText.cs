using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerformanceRules.Documents.Files;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Forms;

/// <summary>Compares the words of a form without its typography: spaces, full-width forms, punctuation, numbering, weights in parentheses.</summary>
internal static class FormText
{
    private const string Numerals = "一二三四五六七八九十";

    private static readonly Regex Brackets = new(@"[（(\[【〔][^（()）\[\]【】〔〕]*[)）\]】〕]", RegexOptions.CultureInvariant, DocumentLimits.PatternTime);

    /// <summary>Tells whether a cell is left empty or says that nothing is given: "——", "/".</summary>
    public static bool IsBlank(string text) => Actual.Parse(text).IsBlank && !IsNone(text);

    /// <summary>Tells whether nothing at all is printed in a cell.</summary>
    public static bool IsEmpty(string text) => Trim(text).Length == 0;

    /// <summary>Takes off spaces of any width and the zero-width marks that copying leaves.</summary>
    public static string Trim(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>Gives the letters and digits of a title, all else dropped: "资金使用 合规性和安全性:" equals "资金使用合规性和安全性".</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char written in text)
        {
            char plain = ToHalfWidth(written);
            if (char.IsLetterOrDigit(plain))
            {
                folded.Append(char.ToLowerInvariant(plain));
            }
        }

        return folded.ToString();
    }

    /// <summary>Parts "一、产出（30分）" into its title and the weight in its parentheses.</summary>
    public static (string Title, decimal? Weight) SplitWeight(string text)
    {
        string title = Trim(text);
        int open = title.LastIndexOfAny(['(', '（', '[', '【', '〔']);
        if (open > 0 && title[title.Length - 1] is ')' or '）' or ']' or '】' or '〕')
        {
            string inside = title.Substring(open + 1, title.Length - open - 2);
            if (ReadNumber(inside) is { } weight)
            {
                return (StripNumbering(title.Substring(0, open)), weight);
            }
        }

        return (StripNumbering(title), null);
    }

    /// <summary>Takes off what stands in brackets: "实际完成值（B）" is 实际完成值.</summary>
    public static string WithoutBrackets(string text) => Brackets.Replace(text, string.Empty);

    /// <summary>Gives what stands in the first brackets of a text: 万元 of "预算数（万元）"; empty where there are none.</summary>
    public static string InBrackets(string text) => Brackets.Match(text) is { Success: true } match ? Trim(match.Value.Substring(1, match.Length - 2)) : string.Empty;

    /// <summary>
    /// Joins the lines of a value into one: a cell of several paragraphs is one value. A break between two digits stays, since nobody can tell whether
    /// the number goes on there.
    /// </summary>
    public static string JoinLines(string text)
    {
        string[] lines = [.. text.Split('\n').Select(Trim).Where(static line => line.Length > 0)];
        StringBuilder joined = new();
        foreach (string line in lines)
        {
            bool partsDigits = joined.Length > 0 && char.IsDigit(joined[joined.Length - 1]) && char.IsDigit(line[0]);
            joined.Append(partsDigits ? "\n" : string.Empty).Append(line);
        }

        return joined.ToString();
    }

    /// <summary>Reads a number of points: "10", "4.5分", " １０ ".</summary>
    public static decimal? ReadNumber(string text)
    {
        Actual value = Actual.Parse(text);
        return value.IsQuantity && value.Quantity.Unit?.Symbol is null or "分" && value.Quantity.Number.TryToDecimal(out decimal number) ? number : null;
    }

    /// <summary>Joins the paragraphs of a title into one line, as a list of names.</summary>
    public static string OneLine(string text) =>
        string.Join("、", text.Split('\n').Select(Trim).Where(static line => line.Length > 0));

    public static char ToHalfWidth(char written) => written is >= '\uFF01' and <= '\uFF5E' ? (char)(written - 0xFEE0) : written;

    public static bool IsNone(string text) => Trim(text) == "无";

    // "一、" "（二）" "3." before a title number the form, not the indicator.
    private static string StripNumbering(string title)
    {
        int position = 0;
        bool parenthesis = title.Length > 0 && title[0] is '(' or '（';
        position += parenthesis ? 1 : 0;
        int start = position;
        while (position < title.Length && position - start < 3 && (Numerals.IndexOf(title[position]) >= 0 || char.IsDigit(title[position])))
        {
            position++;
        }

        bool closed = position > start && position < title.Length
            && (parenthesis ? title[position] is ')' or '）' : title[position] is '、' or '.' or '．');
        return closed ? Trim(title.Substring(position + 1)) : title;
    }

    private static bool IsSpace(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
