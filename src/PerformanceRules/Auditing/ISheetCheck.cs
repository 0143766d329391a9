using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>A check that is made once of a sheet as a whole.</summary>
public interface ISheetCheck : IAuditCheck
{
    /// <summary>Checks a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>That it passed, what was found, or which fact was missing.</returns>
    CheckOutcome Check(AuditSheet sheet);
}
