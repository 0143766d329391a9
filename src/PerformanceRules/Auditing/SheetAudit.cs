using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>
/// What an auditor would write on a sheet: every claim compared with the standard, the sheet's own arithmetic, and wording that cannot carry the
/// points it is given; with a ledger of what was looked for. Immutable and safe to share.
/// </summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<SheetAudit>))]
public sealed class SheetAudit : ILocalizedText
{
    private SheetAudit(EvaluationReport report, AuditOptions options)
    {
        Report = report;
        AuditSheet sheet = new(report, options.Previous);
        AuditRun run = AuditRun.Of(sheet);
        (Findings, Waivers) = WaiverDesk.Apply(Fingerprints.Name(run.Findings, report), options);
        Ledger = new AuditLedger(run.Ledger, EvidenceShares.Of(sheet));
        Explained = Findings.Sum(static finding => finding.ExplainedDifference);
        Range = ScoreRange.Of(report);
    }

    private SheetAudit(SheetAudit audit, IReadOnlyList<WaiverUse> waivers)
    {
        Report = audit.Report;
        Findings = audit.Findings;
        Waivers = waivers;
        Ledger = audit.Ledger;
        Explained = audit.Explained;
        Range = audit.Range;
    }

    /// <summary>Gets the report that was audited.</summary>
    public EvaluationReport Report { get; }

    /// <summary>Gets what was found: the gravest first, and among equals what shifts the most points.</summary>
    public IReadOnlyList<AuditFinding> Findings { get; }

    /// <summary>Gets the findings that nobody accepted.</summary>
    public IEnumerable<AuditFinding> Open => Findings.Where(static finding => finding.Waiver is null);

    /// <summary>Gets every waiver that was handed over, and what became of it.</summary>
    public IReadOnlyList<WaiverUse> Waivers { get; }

    /// <summary>Gets what was looked for, counted.</summary>
    public AuditLedger Ledger { get; }

    /// <summary>Gets the lowest and the highest total that the sheet can come to once what could not be scored is.</summary>
    public ScoreRange Range { get; }

    /// <summary>Gets the claimed total less the computed one, or <see langword="null"/> where no total was claimed.</summary>
    public decimal? Difference => Report.Claimed - Report.Score;

    /// <summary>Gets how much of <see cref="Difference"/> the findings account for; without a claimed total, what the claims of the rows shift.</summary>
    public decimal Explained { get; }

    /// <summary>Gets what is left of <see cref="Difference"/>: points of rows without a claim, or of a total that was rescaled.</summary>
    public decimal? Unexplained => Difference - Explained;

    /// <summary>Gives the audit without the waivers that are out of use here and serve another sheet.</summary>
    /// <param name="usedElsewhere">The fingerprints of waivers that another sheet uses.</param>
    /// <returns>The audit.</returns>
    public SheetAudit WithoutUnused(IReadOnlyCollection<string> usedElsewhere)
    {
        Guard.NotNull(usedElsewhere);
        WaiverUse[] kept = [.. Waivers.Where(use => use.State != WaiverState.Unused || !usedElsewhere.Contains(use.Waiver.Fingerprint))];
        return kept.Length == Waivers.Count ? this : new SheetAudit(this, kept);
    }

    internal static SheetAudit Of(EvaluationReport report, AuditOptions? options) => new(report, options ?? new AuditOptions());

    /// <summary>Renders the audit: one finding a line, then the sum.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) =>
        string.Join("\n", Findings.Select(finding => Line(finding, language)).Append(Summary(language)));

    /// <summary>Says in one line how claimed and computed total compare, and how much of the difference the findings account for.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The line.</returns>
    public string Summary(Language language)
    {
        string score = Write(Report.Score);
        return (Report.Claimed, language) switch
        {
            ({ } claimed, Language.English) =>
                $"Claimed {Write(claimed)}, by the standard {score}: a difference of {Write(claimed - Report.Score)}, of which the findings account for {Write(Explained)}.",
            ({ } claimed, _) => $"自评 {Write(claimed)} 分，按标准 {score} 分，相差 {Write(claimed - Report.Score)} 分，以上问题解释了其中 {Write(Explained)} 分。",
            (_, Language.English) => $"No total was claimed; by the standard it is {score}.",
            _ => $"未填报总分，按标准为 {score} 分。",
        };
    }

    private static string Line(AuditFinding finding, Language language) =>
        language == Language.English ? $"[{Write(finding.Points)} points] {finding.ToText(language)}" : $"[{Write(finding.Points)} 分] {finding.ToText(language)}";

    private static string Write(decimal points) => ((Rational)points).ToString();
}
