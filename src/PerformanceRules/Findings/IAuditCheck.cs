namespace PerformanceRules.Findings;

/// <summary>
/// One check of an audit: a question with a code of its own, which the ledger counts under that code. It is an immutable value, pure and safe for use
/// by many threads at once.
/// </summary>
/// <remarks>
/// Implement <see cref="Auditing.IRowCheck"/>, <see cref="Auditing.ISectionCheck"/> or <see cref="Auditing.ISheetCheck"/>, and register the check with
/// the builder of an evaluator.
/// </remarks>
public interface IAuditCheck
{
    /// <summary>Gets the stable code of the check and of its findings: small letters, digits and hyphens.</summary>
    string Code { get; }

    /// <summary>Gets what the check looks for, in a few words.</summary>
    LocalizedText Title { get; }
}
