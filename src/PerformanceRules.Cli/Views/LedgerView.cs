using PerformanceRules.Auditing;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows what an audit looked for: each check with its counts, and what the points rest on.</summary>
internal static class LedgerView
{
    private const int Margin = 2;

    public static void Write(Screen screen, SheetAudit audit, Language language)
    {
        IReadOnlyList<LedgerEntry> checks = audit.Ledger.Checks;
        int failed = checks.Count(static entry => entry.Failed > 0);
        int idle = checks.Count(static entry => entry.Failed == 0 && entry.Passed == 0);
        screen.WriteLine();
        screen.WriteLine(
            language.Text(
                $"检查 {checks.Count} 项：{failed} 项发现问题，{checks.Count - failed - idle} 项通过，{idle} 项未能检查。",
                $"Checks: {checks.Count}; {failed} found something, {checks.Count - failed - idle} passed, {idle} could not be made."),
            Styles.Heading);
        foreach (LedgerEntry entry in checks)
        {
            screen.WriteLine(Line(entry, language), entry.Failed > 0 ? Styles.Plain : Styles.Faint, Margin);
        }

        WriteEvidence(screen, audit.Ledger.Evidence, language);
    }

    private static string Line(LedgerEntry entry, Language language)
    {
        int skipped = entry.NotRun.Sum(static notRun => notRun.Count);
        string counts = language.Text($"发现 {entry.Failed}，通过 {entry.Passed}，未检查 {skipped}", $"found {entry.Failed}, passed {entry.Passed}, not run {skipped}");
        string why = string.Join(language.Text("；", "; "), entry.NotRun.Select(notRun => $"{notRun.Missing.Text.ToText(language)} {notRun.Count}"));
        string title = entry.Title.ToText(language);
        return language.Text($"{entry.Code}（{title}）：{counts}", $"{entry.Code} ({title}): {counts}") + (why.Length == 0 ? string.Empty : language.Text($"（{why}）", $" ({why})"));
    }

    private static void WriteEvidence(Screen screen, EvidenceShares evidence, Language language)
    {
        screen.WriteLine();
        screen.WriteLine(
            language.Text(
                $"分值 {Points.Text(evidence.Weight)} 的依据：计量 {Points.Text(evidence.Measured)}，有说明的认定 {Points.Text(evidence.JudgedWithReason)}，无说明的认定 {Points.Text(evidence.JudgedWithoutReason)}，仅凭自评 {Points.Text(evidence.ClaimedOnly)}，未能评分 {Points.Text(evidence.Unscored)}。",
                $"Of {Points.Text(evidence.Weight)} points of weight {Points.Text(evidence.Measured)} are measured, {Points.Text(evidence.JudgedWithReason)} judged with a reason, {Points.Text(evidence.JudgedWithoutReason)} judged without, {Points.Text(evidence.ClaimedOnly)} claimed only, {Points.Text(evidence.Unscored)} not scored."),
            Styles.Plain);
    }
}
