using System.Text;
using System.Xml.Linq;
using PerformanceRules.Documents.Files;

namespace PerformanceRules.Documents.OpenDocument;

/// <summary>Gives the text of paragraphs as a reader sees it: without what is deleted, struck through, hidden, a note, a comment or a phonetic guide.</summary>
internal sealed class OpenDocumentText(OpenDocumentStyles styles)
{
    private static readonly HashSet<XName> Unseen =
    [
        Names.Office + "annotation", Names.Office + "annotation-end", Names.Text + "tracked-changes", Names.Text + "note", Names.Text + "ruby-text",
        Names.Text + "hidden-text", Names.Text + "hidden-paragraph", Names.Table + "table", Names.Draw + "frame", Names.Draw + "custom-shape",
    ];

    /// <summary>Gives the text of a cell, its paragraphs parted by line ends. A text box counts where the cell holds nothing else.</summary>
    public string OfCell(XElement cell)
    {
        string text = Join(cell.Elements());
        return text.Trim().Length > 0 ? text : Join(cell.Descendants(Names.Draw + "text-box").SelectMany(static box => box.Elements()));
    }

    public string OfParagraph(XElement paragraph)
    {
        if (styles.IsUnseen(paragraph.Get(Names.Text, "style-name")))
        {
            return string.Empty;
        }

        StringBuilder text = new();
        Write(paragraph, text);
        return text.ToString();
    }

    /// <summary>Lists the paragraphs of a part in their order, those of lists and sections included and those of tables not.</summary>
    public static IEnumerable<XElement> ParagraphsOf(IEnumerable<XElement> parts)
    {
        foreach (XElement part in parts)
        {
            if (part.Name == Names.Text + "p" || part.Name == Names.Text + "h")
            {
                yield return part;
            }
            else if (!Unseen.Contains(part.Name))
            {
                foreach (XElement paragraph in ParagraphsOf(part.Elements()))
                {
                    yield return paragraph;
                }
            }
        }
    }

    private string Join(IEnumerable<XElement> parts) => string.Join("\n", ParagraphsOf(parts).Select(OfParagraph));

    private void Write(XElement element, StringBuilder text)
    {
        foreach (XNode node in element.Nodes())
        {
            if (node is XText written)
            {
                WriteCollapsed(written.Value, text);
            }
            else if (node is XElement child && !Unseen.Contains(child.Name) && !styles.IsUnseen(child.Get(Names.Text, "style-name")))
            {
                WriteElement(child, text);
            }
        }
    }

    private void WriteElement(XElement child, StringBuilder text)
    {
        if (child.Name == Names.Text + "s")
        {
            text.Append(' ', Math.Min(child.Count(Names.Text, "c"), DocumentLimits.Columns));
        }
        else if (child.Name == Names.Text + "tab")
        {
            text.Append('\t');
        }
        else if (child.Name == Names.Text + "line-break")
        {
            text.Append('\n');
        }
        else
        {
            Write(child, text);
        }
    }

    // A line end within a paragraph is how the file was laid out, and stands for a space.
    private static void WriteCollapsed(string written, StringBuilder text)
    {
        foreach (char letter in written)
        {
            bool isSpace = letter is ' ' or '\t' or '\r' or '\n';
            if (!isSpace)
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[text.Length - 1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
