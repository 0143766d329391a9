using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <summary>
/// Finds rules that state a reading which the rulebook's own readings overrule. What comes first: the readings of the rulebook, then what a rule
/// states, then the default.
/// </summary>
internal static class ReadingReview
{
    public static IEnumerable<RulebookRemark> Review(RulebookDefinition stated, IEnumerable<KeyValuePair<string, string>> readings)
    {
        foreach ((IScoringRule rule, string path) in RulebookRules.Of(stated))
        {
            IReadOnlyList<Reading> taken = (rule as IReadingRule)?.Readings ?? [];
            foreach (KeyValuePair<string, string> wanted in readings)
            {
                foreach (Reading reading in taken)
                {
                    if (reading.Name == wanted.Key && reading.Option != wanted.Value && reading.Option != reading.Options[0])
                    {
                        FindingValue[] values = [("reading", reading.Name), ("option", reading.Option), ("other", wanted.Value)];
                        Finding finding = new(RemarkCodes.ReadingOverruled, Severity.Warning, RemarkKeys.ReadingOverruled, values);
                        yield return new RulebookRemark(path + "." + reading.Name, finding);
                    }
                }
            }
        }
    }
}
