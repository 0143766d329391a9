using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;

namespace PerformanceRules;

/// <summary>The rulebooks that the library brings, as embedded JSON.</summary>
internal static class BuiltInRulebooks
{
    public static readonly IReadOnlyList<string> Names = ["beijing.department-overall@2024.json"];

    public static Rulebook Read(string name, PerformanceJson json)
    {
        using Stream stream = typeof(BuiltInRulebooks).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        return json.ReadRulebook(BoundedStream.ReadToEnd(stream));
    }
}
