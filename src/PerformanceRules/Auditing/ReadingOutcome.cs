using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>What comes of one option of a reading.</summary>
public sealed class ReadingOutcome
{
    internal ReadingOutcome(ReadingChoice choice, bool isInForce, decimal total, IReadOnlyList<ReadingScore> indicators)
    {
        Choice = choice;
        IsInForce = isInForce;
        Total = total;
        Indicators = indicators;
    }

    /// <summary>Gets the reading and the option taken.</summary>
    public ReadingChoice Choice { get; }

    /// <summary>Gets a value indicating whether the rulebook takes this option.</summary>
    public bool IsInForce { get; }

    /// <summary>Gets the total of the sheet with this option taken and every other reading as in force.</summary>
    public decimal Total { get; }

    /// <summary>Gets the score of every indicator that the reading matters to.</summary>
    public IReadOnlyList<ReadingScore> Indicators { get; }
}
