using DocumentFormat.OpenXml;

namespace PerformanceRules.Documents.Word;

/// <summary>Looks at elements by their local names: what stands in a smart tag or in a part of an older Word has no type of its own.</summary>
internal static class WordElements
{
    public static OpenXmlElement? Child(OpenXmlElement? element, string name) => element?.ChildElements.FirstOrDefault(child => child.LocalName == name);

    /// <summary>Gives the value of an attribute, whatever its namespace.</summary>
    public static string? Attribute(OpenXmlElement? element, string name)
    {
        foreach (OpenXmlAttribute attribute in element?.GetAttributes() ?? [])
        {
            if (attribute.LocalName == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    public static string? Value(OpenXmlElement? element) => Attribute(element, "val");

    /// <summary>Tells whether an element stands inside one of a name.</summary>
    public static bool IsInside(OpenXmlElement element, string name) => element.Ancestors().Any(ancestor => ancestor.LocalName == name);

    /// <summary>Tells whether a content control still shows its prompt.</summary>
    public static bool ShowsPrompt(OpenXmlElement control) =>
        control.LocalName == "sdt" && Child(Child(control, "sdtPr"), "showingPlcHdr") is { } prompt && Value(prompt) is not ("0" or "false" or "off");
}
