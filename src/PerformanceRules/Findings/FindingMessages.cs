using System.Text;

namespace PerformanceRules.Findings;

/// <summary>Renders a finding's message: the library's own text for a key, or the rule's own template, with its values put in.</summary>
internal static class FindingMessages
{
    public static string Render(Finding finding, Language language)
    {
        string template = finding.Message is { } message ? message.ToText(language)
            : language == Language.English
            ? EnglishFindings.Template(finding.Template)
            : ChineseFindings.Template(finding.Template);
        string text = Fill(template, finding, language);
        return finding.Part is null ? text : "[" + finding.Part + "] " + text;
    }

    private static string Fill(string template, Finding finding, Language language)
    {
        StringBuilder text = new();
        int position = 0;
        while (position < template.Length)
        {
            int open = template.IndexOf('{', position);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            string name = template.Substring(open + 1, close - open - 1);
            text.Append(template, position, open - position);
            text.Append(ValueText(name, finding, language) ?? template.Substring(open, close - open + 1));
            position = close + 1;
        }

        return text.Append(template, position, template.Length - position).ToString();
    }

    private static string? ValueText(string name, Finding finding, Language language)
    {
        foreach (FindingValue value in finding.Values)
        {
            if (value.Name == name)
            {
                return value.ToText(language);
            }
        }

        return null;
    }
}
