using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <summary>Goes through every rule of a rulebook with its JSON path.</summary>
internal static class RulebookRules
{
    public static IEnumerable<(IScoringRule Rule, string Path)> Of(RulebookDefinition definition) => Of(definition.Sections, "$.sections");

    private static IEnumerable<(IScoringRule Rule, string Path)> Of(IReadOnlyList<Section> sections, string path)
    {
        for (int index = 0; index < sections.Count; index++)
        {
            Section section = sections[index];
            string place = $"{path}[{index}]";
            for (int indicator = 0; indicator < section.Indicators.Count; indicator++)
            {
                yield return (section.Indicators[indicator].Rule, $"{place}.indicators[{indicator}].rule");
            }

            for (int rule = 0; rule < (section.Open?.Rules.Count ?? 0); rule++)
            {
                yield return (section.Open!.Rules[rule], $"{place}.open.rules[{rule}]");
            }

            foreach ((IScoringRule, string) inner in Of(section.Sections, place + ".sections"))
            {
                yield return inner;
            }
        }
    }
}
