using System.Text;
using PerformanceRules.Documents.Writing;

namespace PerformanceRules.Documents.Markdown;

/// <summary>Writes words into Markdown so that they stay words: no markup, no HTML, no mention, no link, one line.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]()<>#+-.!|~=^$:/";

    public static string Of(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char letter in VisibleText.Of(text.Replace('\r', ' ')))
        {
            if (letter is '\n' or '\r' or '\t')
            {
                escaped.Append(' ');
            }
            else if (letter is '&' or '@')
            {
                escaped.Append(letter == '&' ? "&amp;" : "&#64;");
            }
            else if (NeedsEscape(letter))
            {
                escaped.Append('\\').Append(letter);
            }
            else
            {
                escaped.Append(letter);
            }
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(char letter) => Special.IndexOf(letter) >= 0 && letter is not ('.' or '-' or '(' or ')' or '/' or '=' or '+' or '{' or '}' or '^');
}
