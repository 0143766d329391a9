namespace PerformanceRules.Auditing;

/// <summary>What an audit looked for: every check with how often it passed, failed or was not run and why, and what the points rest on.</summary>
public sealed class AuditLedger
{
    internal AuditLedger(IReadOnlyList<LedgerEntry> checks, EvidenceShares evidence)
    {
        Checks = checks;
        Evidence = evidence;
    }

    /// <summary>Gets every check, in the order of the list of codes; those of the rulebook and of the evaluator's user come last.</summary>
    public IReadOnlyList<LedgerEntry> Checks { get; }

    /// <summary>Gets what the weight of the sheet rests on.</summary>
    public EvidenceShares Evidence { get; }

    /// <summary>Finds the entry of a check.</summary>
    /// <param name="code">The code of the check.</param>
    /// <returns>The entry, or <see langword="null"/> where there is no such check.</returns>
    public LedgerEntry? Find(string code)
    {
        Guard.NotNull(code);
        return Checks.FirstOrDefault(entry => entry.Code == code);
    }
}
