using System.Text;
using System.Xml;

namespace PerformanceRules.Documents.Writing;

/// <summary>Takes out of a text what no XML can hold: control characters and halves of surrogate pairs.</summary>
internal static class PrintableText
{
    public static string Of(string text)
    {
        for (int position = 0; position < text.Length; position++)
        {
            if (!IsPrintable(text, position))
            {
                return Clean(text);
            }
        }

        return text;
    }

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int position = 0; position < text.Length; position++)
        {
            clean.Append(IsPrintable(text, position) ? text[position] : '\uFFFD');
        }

        return clean.ToString();
    }

    private static bool IsPrintable(string text, int position) =>
        char.IsHighSurrogate(text[position]) ? position + 1 < text.Length && char.IsLowSurrogate(text[position + 1])
        : char.IsLowSurrogate(text[position]) ? position > 0 && char.IsHighSurrogate(text[position - 1])
        : XmlConvert.IsXmlChar(text[position]);
}
