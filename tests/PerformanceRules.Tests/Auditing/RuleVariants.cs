using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>A rule under every combination of its readings.</summary>
internal static class RuleVariants
{
    public static IEnumerable<IScoringRule> Of(IScoringRule rule) =>
        rule is IReadingRule reader ? Of(rule, reader.Readings, 0) : [rule];

    private static IEnumerable<IScoringRule> Of(IScoringRule rule, IReadOnlyList<Reading> readings, int index) =>
        index == readings.Count
            ? [rule]
            : readings[index].Options.SelectMany(option => Of(((IReadingRule)rule).WithReading(readings[index].Name, option), readings, index + 1));
}
