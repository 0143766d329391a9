using PerformanceRules.Auditing;
using PerformanceRules.Findings;

namespace PerformanceRules.Reviews;

/// <summary>A check that is made of every row of a re-check.</summary>
public interface IReviewCheck : IAuditCheck
{
    /// <summary>Checks a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>That it passed, what was found, or which fact was missing.</returns>
    CheckOutcome Check(ReviewRow row);
}
