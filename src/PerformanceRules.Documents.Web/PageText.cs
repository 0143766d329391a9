using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PerformanceRules.Documents.Web;

/// <summary>Gives the text of an element as a browser lays it out: spaces run together, blocks and breaks on lines of their own, tables within it left out.</summary>
internal sealed class PageText(Visibility visibility)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Gives the text of a cell; its lines are parted by line ends.</summary>
    public string OfCell(IElement cell)
    {
        StringBuilder text = new();
        WriteChildren(cell, text);
        return string.Join('\n', text.ToString().Split('\n').Select(static line => line.Trim(' ')).Where(static line => line.Length > 0));
    }

    /// <summary>Adds what one node says, which is no block, to a line that is being collected.</summary>
    public void Write(INode node, StringBuilder text)
    {
        if (node is IText written)
        {
            WriteCollapsed(written.Data, text);
        }
        else if (node is IElement element && !visibility.IsUnseen(element) && element.LocalName != "table")
        {
            WriteElement(element, text);
        }
    }

    private void WriteElement(IElement element, StringBuilder text)
    {
        switch (element)
        {
            case IHtmlBreakRowElement:
                text.Append('\n');
                break;
            case IHtmlInputElement { Type: "text" or "number" or "date" } input:
                text.Append(input.Value);
                break;
            case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                text.Append(box.IsChecked ? '☑' : '□');
                break;
            case IHtmlTextAreaElement area:
                text.Append(area.Value);
                break;
            case IHtmlSelectElement select:
                text.Append(select.SelectedOptions.FirstOrDefault()?.Text);
                break;
            default:
                bool isBlock = IsBlock(element);
                text.Append(isBlock ? "\n" : string.Empty);
                WriteChildren(element, text);
                text.Append(isBlock ? "\n" : string.Empty);
                break;
        }
    }

    private void WriteChildren(IElement element, StringBuilder text)
    {
        foreach (INode child in element.ChildNodes)
        {
            Write(child, text);
        }
    }

    private static void WriteCollapsed(string written, StringBuilder text)
    {
        foreach (char letter in written)
        {
            bool isSpace = letter is ' ' or '\t' or '\r' or '\n' or '\f';
            if (!isSpace)
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
