using System.Runtime.CompilerServices;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>A rule under each other option of each of its readings. A rule is immutable, so they are made once, however many rows it scores.</summary>
internal sealed class RuleVariants
{
    private static readonly ConditionalWeakTable<IReadingRule, RuleVariants> Known = new();

    private RuleVariants(IReadingRule rule)
    {
        Readings = rule.Readings;
        Others = [.. Readings.Select(reading => Array.ConvertAll(
            [.. reading.Options.Where(option => option != reading.Option)], option => rule.WithReading(reading.Name, option)))];
    }

    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>Gets the rules under the other options of the reading in the same place.</summary>
    public IReadOnlyList<IScoringRule[]> Others { get; }

    public static RuleVariants Of(IReadingRule rule) => Known.GetValue(rule, static known => new RuleVariants(known));
}
