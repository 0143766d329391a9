using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>What one reading (口径) makes of a sheet: the total under each of its options, the other readings as in force, and the indicators that turn on it.</summary>
public sealed class ReadingEffect
{
    internal ReadingEffect(Reading reading, IReadOnlyList<ReadingOutcome> outcomes)
    {
        Reading = reading;
        Outcomes = outcomes;
    }

    /// <summary>Gets the reading, with the option in force.</summary>
    public Reading Reading { get; }

    /// <summary>Gets what comes of each option, in the order of the reading's options.</summary>
    public IReadOnlyList<ReadingOutcome> Outcomes { get; }

    /// <summary>Gets the most points that the sheet's total turns on here: the highest total of <see cref="Outcomes"/> less the lowest.</summary>
    public decimal Points => Outcomes.Max(static outcome => outcome.Total) - Outcomes.Min(static outcome => outcome.Total);
}
