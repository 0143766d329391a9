using PerformanceRules.Auditing;

namespace PerformanceRules.Cli.Inputs;

/// <summary>What became of a file that was to be audited.</summary>
internal sealed record AuditedFile(ScoredFile File, SheetAudit? Audit)
{
    /// <summary>Gets the exit code: what was accepted is not counted, a waiver out of date or out of use is.</summary>
    public int ExitCode => Audit is null ? Cli.ExitCode.Unreadable
        : Audit.Open.Any() || Audit.Waivers.Any(static use => use.State != WaiverState.Applied) ? Cli.ExitCode.Findings
        : Cli.ExitCode.Done;

    public static AuditedFile Of(ScoredFile file, AuditOptions options) => new(file, file.Report?.Audit(options));

    /// <summary>One file of waivers serves all sheets: a waiver that one of them uses is not out of use in another.</summary>
    public static List<AuditedFile> Settle(List<AuditedFile> files)
    {
        HashSet<string> used = [.. files.SelectMany(static file => file.Audit?.Waivers ?? []).Where(static use => use.State != WaiverState.Unused).Select(static use => use.Waiver.Fingerprint)];
        return [.. files.Select(file => file with { Audit = file.Audit?.WithoutUnused(used) })];
    }
}
