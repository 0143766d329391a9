using System.Globalization;
using PerformanceRules.Documents.Html;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Overviews;

/// <summary>Writes an overview as one page.</summary>
internal sealed class OverviewHtml(Overview overview, Language language)
{
    private readonly HtmlWriter _html = new();
    private readonly OverviewWords _words = OverviewWords.In(language);
    private readonly ReportWords _reportWords = ReportWords.In(language);

    public static string Of(Overview overview, Language language)
    {
        OverviewHtml page = new(overview, language);
        HtmlPage.Begin(page._html, page._reportWords.LanguageTag, page._words.Title);
        page._html.Open("header").Element("h1", page._words.Title);
        page._html.Element("p", $"{page._words.Sheets} {Number(overview.Ranking.Count)} · {page._words.Mean} {Points(overview.Mean)}", ("class", "meta")).Close("header").Open("main");
        page.WriteUnreadable();
        page.WriteBands();
        page.WriteRanking();
        page.WriteFindings();
        page._html.Close("main");
        HtmlPage.End(page._html);
        return page._html.ToString();
    }

    private void WriteUnreadable()
    {
        if (overview.Unreadable.Count == 0)
        {
            return;
        }

        _html.Open("section").Element("h2", $"{_words.Unreadable} ({Number(overview.Unreadable.Count)})").Open("ul", ("class", "findings"));
        foreach (OverviewEntry entry in overview.Unreadable)
        {
            _html.Open("li", ("class", "error")).Open("span", ("class", "badge")).Text(entry.Name).Close("span");
            _html.Open("span", ("class", "message")).Text(entry.Error ?? string.Empty).Close("span").Close("li");
        }

        _html.Close("ul").Close("section");
    }

    private void WriteBands()
    {
        int most = Math.Max(1, overview.Bands.Select(static band => band.Count).DefaultIfEmpty(0).Max());
        _html.Open("section").Element("h2", _words.Distribution).Open("ul", ("class", "bars"));
        foreach (OverviewBand band in overview.Bands)
        {
            _html.Open("li", ("data-band", band.Name), ("data-count", Number(band.Count))).Open("span", ("class", "name")).Text(_words.NameOf(band)).Close("span");
            _html.Open("span", ("class", "points")).Text(Number(band.Count)).Close("span");
            _html.Open("span", ("class", "bar"), ("aria-hidden", "true")).Open("span", ("style", $"width:{Number(100 * band.Count / most)}%")).Close("span").Close("span").Close("li");
        }

        _html.Close("ul").Close("section");
    }

    private void WriteRanking()
    {
        _html.Open("section").Element("h2", _words.Ranking).Open("table", ("class", "sheet"));
        Head(_words.Sheet, _words.Rank, _words.Grade, _reportWords.Computed, _reportWords.Claimed, _reportWords.Findings);
        _html.Open("tbody");
        for (int index = 0; index < overview.Ranking.Count; index++)
        {
            OverviewEntry entry = overview.Ranking[index];
            EvaluationReport report = entry.Report!;
            string style = report.Status == ReportStatus.Incomplete ? "unscored" : report.Claimed is { } claimed && claimed != report.Score ? "differs" : "agrees";
            _html.Open("tr", ("class", style), ("data-name", entry.Name), ("data-score", Points(report.Score)));
            _html.Open("th", ("scope", "row")).Open("span", ("class", "title")).Text(report.Submission.Unit.Length > 0 ? report.Submission.Unit : entry.Name).Close("span");
            _html.Open("span", ("class", "group")).Text(entry.Name).Close("span").Close("th");
            Cell("value", _words.Rank, Number(overview.RankOf(index)));
            Cell("value", _words.Grade, report.Grade ?? "—");
            Cell("points computed", _reportWords.Computed, Points(report.Score));
            Cell("points", _reportWords.Claimed, Points(report.Claimed));
            Cell("points", _reportWords.Findings, Number(report.Findings.Count));
            _html.Close("tr");
        }

        _html.Close("tbody").Close("table").Close("section");
    }

    private void WriteFindings()
    {
        _html.Open("section").Element("h2", _words.Findings).Open("table", ("class", "sheet"));
        Head(_words.Finding, _reportWords.Indicator, string.Empty, _words.Times, _words.Sheets);
        _html.Open("tbody");
        foreach (FindingCount count in overview.Findings)
        {
            _html.Open("tr").Open("th", ("scope", "row")).Open("code").Text(count.Code).Close("code").Close("th");
            Cell("value", _reportWords.Indicator, count.Title ?? (count.IsAboutOwnIndicators ? _words.Own : "—"));
            Cell("value none", string.Empty, string.Empty);
            Cell("points", _words.Times, Number(count.Count));
            Cell("points", _words.Sheets, Number(count.Sheets));
            _html.Close("tr");
        }

        _html.Close("tbody").Close("table").Close("section");
    }

    private void Head(params string[] headings)
    {
        _html.Open("thead").Open("tr");
        foreach (string heading in headings)
        {
            _html.Element("th", heading, ("scope", "col"));
        }

        _html.Close("tr").Close("thead");
    }

    private void Cell(string style, string label, string text) => _html.Element("td", text, ("class", style), ("data-label", label));

    private static string Points(decimal? points) => ReportText.Points(points);

    private static string Number(int number) => ReportText.Number(number);
}
