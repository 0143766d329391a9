using PerformanceRules.Rulebooks;
using PerformanceRules.Rulebooks.Compiled;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;

namespace PerformanceRules;

/// <summary>
/// The rulebooks that come with the library. Each is a JSON file, embedded, and the same compiled in, so that a fresh process reads no JSON to score its
/// first sheet. The file is read where a built-in rule has been replaced by one that reads its settings for itself.
/// </summary>
internal static class BuiltInRulebooks
{
    private static readonly (string Id, string Version, Func<RulebookDefinition> Define)[] All =
    [
        ("beijing.department-overall", "2024", BeijingDepartmentOverall2024.Define),
        ("mof.project-expenditure", "2020", MofProjectExpenditure2020.Define),
        ("hubei.project-expenditure", "2020", HubeiProjectExpenditure2020.Define),
        ("hebei.project-expenditure", "2020", HebeiProjectExpenditure2020.Define),
        ("sichuan.project-expenditure", "2022", SichuanProjectExpenditure2022.Define),
        ("chongqing.department-overall", "2022", ChongqingDepartmentOverall2022.Define),
    ];

    public static IEnumerable<RulebookEntry> Entries(RuleRegistry rules, PerformanceJson json)
    {
        foreach ((string id, string version, Func<RulebookDefinition> define) in All)
        {
            yield return new RulebookEntry(id, version, () => Compile(define(), rules) ?? Read(id + "@" + version + ".json", json));
        }
    }

    private static Rulebook? Compile(RulebookDefinition definition, RuleRegistry rules) =>
        definition.Rules().All(rules.Knows) ? Rulebook.OfSound(definition) : null;

    private static Rulebook Read(string name, PerformanceJson json)
    {
        using Stream stream = typeof(BuiltInRulebooks).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        return json.ReadRulebook(BoundedInput.ReadToEnd(stream));
    }
}
