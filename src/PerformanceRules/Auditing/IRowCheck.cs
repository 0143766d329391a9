using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>A check that is made of every row of a sheet.</summary>
public interface IRowCheck : IAuditCheck
{
    /// <summary>Checks a row.</summary>
    /// <param name="row">The row, with the sheet that it stands on.</param>
    /// <returns>That it passed, what was found, or which fact was missing.</returns>
    CheckOutcome Check(AuditRow row);
}
