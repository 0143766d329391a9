using System.Net;
using System.Text;
using PerformanceRules.Documents.Writing;

namespace PerformanceRules.Documents.Html;

/// <summary>Writes elements. Words go through one door, which encodes them, so that no text of a form becomes markup.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    public static string Encode(string text) => WebUtility.HtmlEncode(VisibleText.Of(text.Replace("\r\n", "\n")));

    /// <summary>Writes a tag with its attributes; values are encoded.</summary>
    public HtmlWriter Open(string tag, params (string Name, string Value)[] attributes)
    {
        _html.Append('<').Append(tag);
        foreach ((string name, string value) in attributes)
        {
            _html.Append(' ').Append(name).Append("=\"").Append(Encode(value)).Append('"');
        }

        _html.Append('>');
        return this;
    }

    public HtmlWriter Close(string tag)
    {
        _html.Append("</").Append(tag).Append(">\n");
        return this;
    }

    /// <summary>Writes words; line ends become breaks.</summary>
    public HtmlWriter Text(string text)
    {
        _html.Append(Encode(text).Replace("\n", "<br>"));
        return this;
    }

    public HtmlWriter Element(string tag, string text, params (string Name, string Value)[] attributes) => Open(tag, attributes).Text(text).Close(tag);

    /// <summary>Writes what is our own and no word of a form: the document type, the style sheet.</summary>
    public HtmlWriter Own(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public override string ToString() => _html.ToString();
}
