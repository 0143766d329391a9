using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>How often one check was made, and what came of it.</summary>
public sealed class LedgerEntry
{
    internal LedgerEntry(string code, LocalizedText title, int passed, int failed, IReadOnlyList<NotRun> notRun)
    {
        Code = code;
        Title = title;
        Passed = passed;
        Failed = failed;
        NotRun = notRun;
    }

    /// <summary>Gets the code of the check.</summary>
    public string Code { get; }

    /// <summary>Gets what the check looks for.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets on how many rows, sections or sheets it was made and found nothing.</summary>
    public int Passed { get; }

    /// <summary>Gets on how many it found something.</summary>
    public int Failed { get; }

    /// <summary>Gets on how many it was not made, by what was missing.</summary>
    public IReadOnlyList<NotRun> NotRun { get; }
}
