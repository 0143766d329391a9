using System.Globalization;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Html;

/// <summary>Writes a report as one page: findings first, a bar a section, the sheet with each score's derivation behind a disclosure.</summary>
internal sealed class HtmlReport(EvaluationReport report, ScoredFormOptions options)
{
    private readonly HtmlWriter _html = new();
    private readonly ReportWords _words = ReportWords.In(options.Language);

    public static string Of(EvaluationReport report, ScoredFormOptions options)
    {
        HtmlReport page = new(report, options);
        HtmlPage.Begin(page._html, page._words.LanguageTag, $"{report.Submission.Unit} {report.Submission.Year.ToString(CultureInfo.InvariantCulture)} {page._words.Report}");
        page.WriteHead();
        page._html.Open("main");
        page.WriteFindings();
        page.WriteSections();
        new HtmlSheet(report, options, page._html).Write();
        page.WriteNarrative();
        page.WriteNotes();
        page._html.Close("main");
        HtmlPage.End(page._html);
        return page._html.ToString();
    }

    /// <summary>Gives the id of an indicator's row in the page: by its number, for an id in a submission may be any text.</summary>
    public static string AnchorOf(EvaluationReport report, IndicatorResult result) =>
        "row-" + ReportText.Number(report.Indicators.TakeWhile(candidate => candidate != result).Count() + 1);

    private void WriteHead()
    {
        _html.Open("header").Element("p", report.Rulebook.Title, ("class", "kind")).Element("h1", report.Submission.Unit, ("lang", "zh-Hans"));
        _html.Element("p", $"{_words.Year} {report.Submission.Year.ToString(CultureInfo.InvariantCulture)} · {_words.Rulebook} {report.Rulebook.Reference}", ("class", "meta"));
        _html.Open("p", ("class", "score"), ("data-score", ValueText.Of(report.Score)), ("data-status", report.Status == ReportStatus.Complete ? "complete" : "incomplete"));
        _html.Open("span", ("class", "label")).Text(_words.Score + " ").Close("span");
        _html.Open("strong").Text(ValueText.Of(report.Score)).Close("strong").Text($" {_words.Of} {ValueText.Of(report.Weight)}");
        if (report.Grade is { } grade)
        {
            _html.Open("span", ("class", "grade")).Text($"{_words.Grade} {grade}").Close("span");
        }

        if (report.Claimed is { } claimed)
        {
            _html.Open("span", ("class", claimed == report.Score ? "claimed" : "claimed differs")).Text($"{_words.ClaimedTotal} {ValueText.Of(claimed)}").Close("span");
        }

        _html.Close("p");
        if (report.Status == ReportStatus.Incomplete)
        {
            _html.Element("p", _words.Incomplete, ("class", "incomplete"), ("role", "status"));
        }

        _html.Close("header");
    }

    private void WriteFindings()
    {
        _html.Open("section", ("aria-labelledby", "findings")).Element("h2", $"{_words.Findings} ({report.Findings.Count.ToString(CultureInfo.InvariantCulture)})", ("id", "findings"));
        if (report.Findings.Count == 0)
        {
            _html.Element("p", _words.NoFindings, ("class", "clean"));
        }
        else
        {
            _html.Open("ul", ("class", "findings"));
            foreach (Finding finding in report.Findings)
            {
                string severity = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
                _html.Open("li", ("class", severity), ("data-code", finding.Code), ("data-indicator", finding.Indicator ?? string.Empty));
                _html.Open("span", ("class", "badge")).Text(_words.OfSeverity(finding.Severity)).Close("span");
                WriteMessage(finding);
                _html.Open("code").Text(finding.Code).Close("code").Close("li");
            }

            _html.Close("ul");
        }

        _html.Close("section");
    }

    // A finding leads to its row.
    private void WriteMessage(Finding finding)
    {
        string message = ReportText.Of(report, finding, options.Language);
        if (report.Find(finding.Indicator ?? string.Empty) is { } result)
        {
            _html.Open("a", ("class", "message"), ("href", "#" + AnchorOf(report, result))).Text(message).Close("a");
        }
        else
        {
            _html.Open("span", ("class", "message")).Text(message).Close("span");
        }
    }

    private void WriteSections()
    {
        _html.Open("section", ("aria-labelledby", "sections")).Element("h2", _words.Sections, ("id", "sections")).Open("ul", ("class", "bars"));
        foreach (SectionResult section in report.Sections)
        {
            decimal share = section.Weight == 0 ? 0 : Math.Round(100 * section.Score / section.Weight, 2);
            _html.Open("li", ("data-section", section.Id), ("data-score", ValueText.Of(section.Score)), ("class", IsTop(section) ? "top" : "inner"));
            _html.Open("span", ("class", "name")).Text(section.Title).Close("span");
            _html.Open("span", ("class", "points")).Text($"{ValueText.Of(section.Score)} / {ValueText.Of(section.Weight)}").Close("span");
            _html.Open("span", ("class", "bar"), ("aria-hidden", "true")).Open("span", ("style", $"width:{ValueText.Of(Math.Min(100, share))}%")).Close("span").Close("span").Close("li");
        }

        _html.Close("ul").Close("section");
    }

    private bool IsTop(SectionResult section) => report.Rulebook.Sections.Any(candidate => candidate.Id == section.Id);

    private void WriteNarrative()
    {
        _html.Open("section", ("aria-labelledby", "narrative")).Element("h2", _words.Narrative, ("id", "narrative"));
        foreach ((string heading, string text) in NarrativeReport.Of(report, options))
        {
            _html.Element("h3", heading).Element("p", text);
        }

        _html.Close("section");
    }

    private void WriteNotes()
    {
        if (options.Notes.Count == 0)
        {
            return;
        }

        _html.Open("section", ("aria-labelledby", "notes")).Element("h2", $"{_words.Notes} ({options.Notes.Count.ToString(CultureInfo.InvariantCulture)})", ("id", "notes")).Open("ul", ("class", "notes"));
        foreach (FormNote note in options.Notes)
        {
            bool unread = note.Kind == FormNoteKind.NotUnderstood;
            _html.Open("li", ("class", unread ? "warning" : "info")).Open("span", ("class", "badge")).Text(_words.OfKind(note.Kind)).Close("span");
            _html.Open("span", ("class", "message")).Text(note.ToText(options.Language)).Close("span").Close("li");
        }

        _html.Close("ul").Close("section");
    }
}
