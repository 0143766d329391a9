using System.Xml.Linq;

namespace PerformanceRules.Documents.OpenDocument;

/// <summary>The namespaces of the OpenDocument format.</summary>
internal static class Names
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    public static readonly XNamespace Extensions = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    public static string? Get(this XElement element, XNamespace space, string name) => (string?)element.Attribute(space + name);

    /// <summary>Reads a count that says how often something is repeated or how far it reaches; anything else is once.</summary>
    public static int Count(this XElement element, XNamespace space, string name) =>
        int.TryParse(element.Get(space, name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int count) && count > 0 ? count : 1;
}
