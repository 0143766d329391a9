namespace PerformanceRules.Auditing;

/// <summary>Marks the findings that were accepted, and says which waivers are out of date or out of use.</summary>
internal static class WaiverDesk
{
    public static (IReadOnlyList<AuditFinding> Findings, IReadOnlyList<WaiverUse> Uses) Apply(IReadOnlyList<AuditFinding> findings, AuditOptions options)
    {
        if (options.Waivers.Count == 0)
        {
            return (findings, []);
        }

        DateTime asOf = options.AsOf ?? throw new ArgumentException("Waivers are compared with a day; AsOf is not given.", nameof(options));
        Dictionary<string, Waiver> inForce = new(StringComparer.Ordinal);
        HashSet<string> fingerprints = new(findings.Select(static finding => finding.Fingerprint), StringComparer.Ordinal);
        List<WaiverUse> uses = [];
        foreach (Waiver waiver in options.Waivers)
        {
            WaiverState state = !fingerprints.Contains(waiver.Fingerprint) ? WaiverState.Unused
                : waiver.Until.Date < asOf.Date ? WaiverState.Expired
                : WaiverState.Applied;
            uses.Add(new WaiverUse(waiver, state));
            if (state == WaiverState.Applied)
            {
                inForce[waiver.Fingerprint] = waiver;
            }
        }

        AuditFinding[] marked = [.. findings.Select(finding => inForce.TryGetValue(finding.Fingerprint, out Waiver? waiver) ? finding with { Waiver = waiver } : finding)];
        return (marked, uses);
    }
}
