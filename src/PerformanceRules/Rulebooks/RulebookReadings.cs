using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <summary>Takes another reading of a standard: in every rule that has it, or in the rounding of scores.</summary>
internal static class RulebookReadings
{
    /// <summary>The options of scoreRounding: so many decimals for each indicator, or none until the total.</summary>
    public static readonly IReadOnlyList<string> RoundingOptions = ["2", "0", "1", "3", "4", "none"];

    public static RulebookDefinition Apply(RulebookDefinition definition, string name, string option)
    {
        if (name == ReadingNames.ScoreRounding)
        {
            return definition with { ScoreRounding = ParseRounding(definition.ScoreRounding, option) };
        }

        bool found = false;
        IReadOnlyList<Section> sections = Apply(definition.Sections, rule => Apply(rule, name, option, ref found));
        return found
            ? definition with { Sections = sections }
            : throw new UnknownReadingException(LocalizedMessage.Of($"No rule of {definition.Id}@{definition.Version} has a reading \"{name}\"."), nameof(name));
    }

    public static string NameOf(ScoreRounding rounding) =>
        rounding.EachIndicator ? rounding.Decimals.ToString(System.Globalization.CultureInfo.InvariantCulture) : "none";

    private static IReadOnlyList<Section> Apply(IReadOnlyList<Section> sections, Func<IScoringRule, IScoringRule> change) =>
    [
        .. sections.Select(section => section with
        {
            Indicators = [.. section.Indicators.Select(indicator => indicator with { Rule = change(indicator.Rule) })],
            Open = section.Open is { } open ? open with { Rules = [.. open.Rules.Select(change)] } : null,
            Sections = Apply(section.Sections, change),
        }),
    ];

    private static IScoringRule Apply(IScoringRule rule, string name, string option, ref bool found)
    {
        if (rule is not IReadingRule reader || !reader.Readings.Any(reading => reading.Name == name))
        {
            return rule;
        }

        found = true;
        return reader.WithReading(name, option);
    }

    /// <summary>Gives the rounding under an option of the reading scoreRounding.</summary>
    public static ScoreRounding ParseRounding(ScoreRounding rounding, string option) =>
        option == "none" ? rounding with { EachIndicator = false }
        : option.Length == 1 && option[0] is >= '0' and <= '6' ? rounding with { EachIndicator = true, Decimals = option[0] - '0' }
        : throw new UnknownReadingException(LocalizedMessage.Of($"The reading scoreRounding has no option \"{option}\"; it has 0 to 6, or none."), nameof(option));
}
