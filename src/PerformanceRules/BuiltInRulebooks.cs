using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;

namespace PerformanceRules;

/// <summary>The rulebooks that the library brings, as embedded JSON. Each is read when it is first asked for.</summary>
internal static class BuiltInRulebooks
{
    private const string Extension = ".json";

    /// <summary>The names of the resources: id@version.json.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "beijing.department-overall@2024.json",
        "mof.project-expenditure@2020.json",
        "hubei.project-expenditure@2020.json",
        "hebei.project-expenditure@2020.json",
    ];

    public static RulebookEntry Entry(string name, PerformanceJson json)
    {
        int at = name.IndexOf('@');
        return new RulebookEntry(name.Substring(0, at), name.Substring(at + 1, name.Length - at - 1 - Extension.Length), () => Read(name, json));
    }

    private static Rulebook Read(string name, PerformanceJson json)
    {
        using Stream stream = typeof(BuiltInRulebooks).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        return json.ReadRulebook(BoundedStream.ReadToEnd(stream));
    }
}
