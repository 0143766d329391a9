namespace PerformanceRules.Rules;

/// <summary>A rule whose standard can be read in more than one way. Each reading is a named setting of the rule.</summary>
public interface IReadingRule : IScoringRule
{
    /// <summary>Gets the readings that the rule takes, with the options of each and the one in force.</summary>
    IReadOnlyList<Reading> Readings { get; }

    /// <summary>Gives the same rule under another reading.</summary>
    /// <param name="name">The name of the reading, one of <see cref="Readings"/>.</param>
    /// <param name="option">The option to take, one of that reading's.</param>
    /// <returns>The rule; this one if it has no such reading.</returns>
    /// <exception cref="ArgumentException">The reading has no such option.</exception>
    IScoringRule WithReading(string name, string option);
}
