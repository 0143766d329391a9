using System.Globalization;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Overviews;

/// <summary>Many scored sheets at a glance: their ranking, how their scores are distributed, and what is wrong most often.</summary>
public sealed class Overview
{
    private const int Ranges = 10;

    /// <summary>Initializes an overview.</summary>
    /// <param name="entries">The sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    public Overview(IEnumerable<OverviewEntry> entries)
    {
        OverviewEntry[] all = [.. entries ?? throw new ArgumentNullException(nameof(entries))];
        Ranking = [.. all.Where(static entry => entry.Report is not null).OrderByDescending(static entry => ShareOf(entry.Report!)).ThenBy(static entry => entry.Name, StringComparer.Ordinal)];
        Unreadable = [.. all.Where(static entry => entry.Report is null)];
        Bands = CountBands();
        Findings = CountFindings();
    }

    /// <summary>Gets the sheets that were scored, the best first; of one score, in the order of their names. Sheets of different full weights compare by share.</summary>
    public IReadOnlyList<OverviewEntry> Ranking { get; }

    /// <summary>Gets the sheets that could not be read.</summary>
    public IReadOnlyList<OverviewEntry> Unreadable { get; }

    /// <summary>Gets the distribution: by grade where one rulebook with grades scored them all, else by tenths of the full weight. The best first.</summary>
    public IReadOnlyList<OverviewBand> Bands { get; }

    /// <summary>Gets the findings, the commonest first. Those about indicators of the units' own are counted by their code alone.</summary>
    public IReadOnlyList<FindingCount> Findings { get; }

    /// <summary>Gets the mean score of the complete sheets, rounded half up to two decimals, or <see langword="null"/> where there is none.</summary>
    public decimal? Mean
    {
        get
        {
            decimal[] scores = [.. Ranking.Where(static entry => entry.Report!.Status == ReportStatus.Complete).Select(static entry => entry.Report!.Score)];
            return scores.Length == 0 ? null : Math.Round(scores.Average(), 2, MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>Gives the rank of a sheet in the ranking, from 1; sheets of one score share a rank.</summary>
    /// <param name="index">The sheet's index in <see cref="Ranking"/>.</param>
    /// <returns>The rank.</returns>
    public int RankOf(int index)
    {
        int first = index;
        while (first > 0 && ShareOf(Ranking[first - 1].Report!) == ShareOf(Ranking[index].Report!))
        {
            first--;
        }

        return first + 1;
    }

    private static decimal ShareOf(EvaluationReport report) => report.Score / report.Weight;

    private OverviewBand[] CountBands()
    {
        EvaluationReport[] reports = [.. Ranking.Select(static entry => entry.Report!)];
        EvaluationReport[] complete = [.. reports.Where(static report => report.Status == ReportStatus.Complete)];
        Rulebook[] rulebooks = [.. reports.Select(static report => report.Rulebook).Distinct()];
        IEnumerable<OverviewBand> bands = rulebooks is [{ Grades.Count: > 0 } only]
            ? only.Grades.Select(grade => new OverviewBand(grade.Name, complete.Count(report => report.Grade == grade.Name)))
            : Enumerable.Range(0, Ranges).Reverse().Select(range => new OverviewBand(RangeName(range), complete.Count(report => RangeOf(report) == range)));
        int incomplete = reports.Length - complete.Length;
        return incomplete == 0 ? [.. bands] : [.. bands, new OverviewBand("—", incomplete, isIncomplete: true)];
    }

    private static int RangeOf(EvaluationReport report) => Math.Min(Ranges - 1, (int)Math.Floor(ShareOf(report) * Ranges));

    private static string RangeName(int range) => string.Format(CultureInfo.InvariantCulture, "{0}–{1}%", range * 10, (range + 1) * 10);

    private FindingCount[] CountFindings() =>
    [
        .. Ranking
            .SelectMany(static entry => entry.Report!.Findings.Select(finding => (finding.Code, About: Subject(entry.Report, finding), Entry: entry)))
            .GroupBy(static found => (found.Code, found.About))
            .Select(static group => new FindingCount(group.Key.Code, group.Key.About.Title, group.Key.About.IsOwn, group.Count(), group.Select(static found => found.Entry).Distinct().Count()))
            .OrderByDescending(static count => count.Count)
            .ThenBy(static count => count.Code, StringComparer.Ordinal)
            .ThenBy(static count => count.Title, StringComparer.Ordinal),
    ];

    private static (string? Title, bool IsOwn) Subject(EvaluationReport report, Finding finding)
    {
        if (finding.Section is { } section)
        {
            return (report.Sections.FirstOrDefault(result => result.Id == section)?.Title, false);
        }

        return finding.Indicator is not { } id ? (null, false)
            : report.Find(id) is { Submitted: null or { Section: null } } indicator ? (indicator.Title, false)
            : (null, true);
    }
}
