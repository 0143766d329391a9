using System.Xml.Linq;

namespace PerformanceRules.Documents.OpenDocument;

/// <summary>What the styles of a document hide: text that is struck through or not shown, and sheets that are not displayed.</summary>
internal sealed class OpenDocumentStyles
{
    private readonly HashSet<string> _unseen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hiddenTables = new(StringComparer.Ordinal);

    public OpenDocumentStyles(IEnumerable<XElement> parts)
    {
        foreach (XElement style in parts.SelectMany(static part => part.Descendants(Names.Style + "style")))
        {
            Take(style);
        }
    }

    /// <summary>Tells whether text of a style is struck through or hidden.</summary>
    public bool IsUnseen(string? style) => style is not null && _unseen.Contains(style);

    public bool IsHiddenTable(string? style) => style is not null && _hiddenTables.Contains(style);

    private void Take(XElement style)
    {
        if (style.Get(Names.Style, "name") is not { } name)
        {
            return;
        }

        foreach (XElement properties in style.Elements(Names.Style + "text-properties"))
        {
            bool isStruck = properties.Get(Names.Style, "text-line-through-style") is { } line ? line != "none"
                : properties.Get(Names.Style, "text-line-through-type") is { } type && type != "none";
            if (isStruck || properties.Get(Names.Text, "display") == "none")
            {
                _unseen.Add(name);
            }
        }

        if (style.Elements(Names.Style + "table-properties").Any(static properties => properties.Get(Names.Table, "display") == "false"))
        {
            _hiddenTables.Add(name);
        }
    }
}
