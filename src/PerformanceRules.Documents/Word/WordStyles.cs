using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace PerformanceRules.Documents.Word;

/// <summary>Tells whether text is shown: it is not where it is hidden or struck through, by itself or by its style.</summary>
internal sealed class WordStyles
{
    private const int DeepestBase = 20;

    private static readonly string[] Unseen = ["vanish", "specVanish", "strike", "dstrike"];
    private readonly Dictionary<string, OpenXmlElement> _styles = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart document)
    {
        foreach (OpenXmlElement style in document.StyleDefinitionsPart?.Styles?.ChildElements.Where(static element => element.LocalName == "style") ?? [])
        {
            if (WordElements.Attribute(style, "styleId") is { } id)
            {
                _styles[id] = style;
            }
        }
    }

    /// <summary>Tells whether a run is shown.</summary>
    /// <param name="run">The run.</param>
    /// <param name="paragraphStyle">The style of its paragraph, if it has one.</param>
    public bool IsShown(OpenXmlElement run, string? paragraphStyle)
    {
        OpenXmlElement? properties = WordElements.Child(run, "rPr");
        string? style = WordElements.Value(WordElements.Child(properties, "rStyle"));
        return !Array.Exists(Unseen, mark => Stated(properties, mark) ?? StatedByStyle(style, mark) ?? StatedByStyle(paragraphStyle, mark) ?? false);
    }

    private bool? StatedByStyle(string? id, string mark)
    {
        for (int depth = 0; depth < DeepestBase && id is not null && _styles.TryGetValue(id, out OpenXmlElement? style); depth++)
        {
            if (Stated(WordElements.Child(style, "rPr"), mark) is { } stated)
            {
                return stated;
            }

            id = WordElements.Value(WordElements.Child(style, "basedOn"));
        }

        return null;
    }

    private static bool? Stated(OpenXmlElement? properties, string mark) =>
        WordElements.Child(properties, mark) is { } element ? WordElements.Value(element) is not ("0" or "false" or "off") : null;
}
