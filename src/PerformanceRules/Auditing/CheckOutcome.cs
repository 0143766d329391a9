namespace PerformanceRules.Auditing;

/// <summary>What came of one check on one row, section or sheet: it passed, something was found, or it was not run and why.</summary>
public sealed class CheckOutcome
{
    private CheckOutcome(IReadOnlyList<AuditFinding> findings, MissingFact? missing)
    {
        Findings = findings;
        Missing = missing;
    }

    /// <summary>Gets the outcome of a check that was made and found nothing.</summary>
    public static CheckOutcome Passed { get; } = new([], missing: null);

    /// <summary>Gets what was found; empty where nothing was, or the check was not run.</summary>
    public IReadOnlyList<AuditFinding> Findings { get; }

    /// <summary>Gets what the check would need and does not have; <see langword="null"/> where it was run.</summary>
    public MissingFact? Missing { get; }

    /// <summary>Takes what was found.</summary>
    /// <param name="finding">The finding.</param>
    public static implicit operator CheckOutcome(AuditFinding finding) => Found([Guard.NotNull(finding)]);

    /// <summary>Takes what the check lacks.</summary>
    /// <param name="missing">The fact that is missing.</param>
    public static implicit operator CheckOutcome(MissingFact missing) => NotRun(missing);

    /// <summary>Says that the check was not run.</summary>
    /// <param name="missing">The fact that is missing.</param>
    /// <returns>The outcome.</returns>
    public static CheckOutcome NotRun(MissingFact missing) => new([], Guard.NotNull(missing));

    /// <summary>Says what was found; where that is nothing, the check passed.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>The outcome.</returns>
    public static CheckOutcome Found(IEnumerable<AuditFinding> findings)
    {
        IReadOnlyList<AuditFinding> found = Guard.Copied(findings);
        return found.Count == 0 ? Passed : new CheckOutcome(found, missing: null);
    }
}
