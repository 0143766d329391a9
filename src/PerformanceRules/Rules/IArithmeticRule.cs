using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>A rule that reads its evidence once, however often the row is scored.</summary>
internal interface IArithmeticRule
{
    /// <summary>Reads the evidence, and warns of what does not add up in it; <see langword="null"/> where it cannot be scored, which the rule says when it is asked for the score.</summary>
    RowArithmetic? Read(Evidence evidence, in ScoringContext context);
}
