using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>A check that is made of every section of a sheet, nested ones included.</summary>
public interface ISectionCheck : IAuditCheck
{
    /// <summary>Checks a section.</summary>
    /// <param name="section">The section, with the sheet that it stands on.</param>
    /// <returns>That it passed, what was found, or which fact was missing.</returns>
    CheckOutcome Check(AuditSection section);
}
