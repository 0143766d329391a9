using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PerformanceRules.Tests.Schemas;

/// <summary>What the XML documentation says of a type or a member: the one place where the formats are described.</summary>
internal static partial class XmlDescriptions
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "PerformanceRules.xml"))
        .Descendants("member")
        .ToDictionary(static member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    /// <summary>Gives the summary of a type, and the clauses it rests on.</summary>
    public static string Of(Type type)
    {
        XElement member = Find("T:" + type.FullName);
        return (Text(member.Element("summary")!) + " " + (member.Element("remarks") is { } remarks ? Text(remarks) : string.Empty)).TrimEnd();
    }

    public static string SummaryOf(Type type) => Text(Find("T:" + type.FullName).Element("summary")!);

    public static string Of(PropertyInfo property) => Said(Text(Find($"P:{property.DeclaringType!.FullName}.{property.Name}").Element("summary")!));

    public static string Of(FieldInfo field) => Text(Find($"F:{field.DeclaringType!.FullName}.{field.Name}").Element("summary")!);

    private static XElement Find(string id)
    {
        XElement member = Members.TryGetValue(id, out XElement? found) ? found : throw new InvalidOperationException($"{id} has no XML documentation.");
        return member.Element("summary") is not null ? member : Find((string)member.Element("inheritdoc")!.Attribute("cref")!);
    }

    private static string Text(XElement element)
    {
        StringBuilder text = new();
        foreach (XNode node in element.Nodes())
        {
            text.Append(node switch
            {
                XText words => words.Value,
                XElement { Name.LocalName: "see" } see => (string?)see.Attribute("langword") ?? Name((string)see.Attribute("cref")!),
                XElement other => Text(other),
                _ => string.Empty,
            });
        }

        return Spaces().Replace(text.ToString(), " ").Trim();
    }

    // A member is named as it is in JSON.
    private static string Name(string cref)
    {
        string name = cref[(cref.LastIndexOf('.') + 1)..];
        return cref[0] == 'T' ? name : char.ToLowerInvariant(name[0]) + name[1..];
    }

    // "Gets a value indicating whether the bound is included" is how C# says it, not a form.
    private static string Said(string summary)
    {
        string said = Getter().Replace(summary, string.Empty);
        return char.ToUpperInvariant(said[0]) + said[1..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^Gets (or sets )?(a value indicating )?")]
    private static partial Regex Getter();
}
