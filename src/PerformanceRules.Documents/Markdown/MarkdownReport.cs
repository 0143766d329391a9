using System.Globalization;
using System.Text;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Markdown;

/// <summary>Writes a report for pull requests and tickets: the score, the findings, the sheet, and the derivations behind a disclosure.</summary>
internal sealed class MarkdownReport(EvaluationReport report, ScoredFormOptions options)
{
    private readonly StringBuilder _text = new();
    private readonly ReportWords _words = ReportWords.In(options.Language);

    public static string Of(EvaluationReport report, ScoredFormOptions options)
    {
        MarkdownReport markdown = new(report, options);
        markdown.WriteHead();
        markdown.WriteFindings();
        markdown.WriteSections();
        markdown.WriteIndicators();
        markdown.WriteDerivations();
        markdown.WriteNarrative();
        markdown.WriteNotes();
        return markdown._text.ToString();
    }

    private void WriteHead()
    {
        Line($"# {Text(report.Submission.Unit)} · {report.Submission.Year.ToString(CultureInfo.InvariantCulture)}");
        Line($"**{_words.Score} {Points(report.Score)} / {Points(report.Weight)}**"
            + (report.Grade is { } grade ? $" · {_words.Grade} {Text(grade)}" : string.Empty)
            + (report.Claimed is { } claimed ? $" · {_words.ClaimedTotal} {Points(claimed)}" : string.Empty)
            + $" · {Text(report.Rulebook.Reference)}");
        if (report.Status == ReportStatus.Incomplete)
        {
            Line($"> {_words.Incomplete}");
        }
    }

    private void WriteFindings()
    {
        Line($"## {_words.Findings}");
        if (report.Findings.Count == 0)
        {
            Line(_words.NoFindings);
            return;
        }

        foreach (Finding finding in report.Findings)
        {
            _text.Append($"- **{_words.OfSeverity(finding.Severity)}** `{finding.Code}` {Text(ReportText.Of(report, finding, options.Language))}\n");
        }

        _text.Append('\n');
    }

    private void WriteSections()
    {
        Line($"## {_words.Sections}");
        _text.Append($"| {_words.Sections} | {_words.Weight} | {_words.Computed} |\n|---|--:|--:|\n");
        foreach (SectionResult section in report.Sections)
        {
            _text.Append($"| {Text(section.Title)} | {Points(section.Weight)} | {Points(section.Score)} |\n");
        }

        _text.Append('\n');
    }

    private void WriteIndicators()
    {
        Line($"## {_words.Indicators}");
        _text.Append($"| {_words.Indicator} | {_words.Weight} | {_words.Claimed} | {_words.Computed} |\n|---|--:|--:|--:|\n");
        foreach (IndicatorResult indicator in report.Indicators)
        {
            string computed = ReportText.Computed(indicator, _words);
            _text.Append($"| {Text(indicator.Title)} | {Points(indicator.Weight)} | {Points(indicator.Claimed)} | {(ReportText.ClaimDiffers(indicator) ? $"**{computed}**" : computed)} |\n");
        }

        _text.Append($"| **{_words.Total}** | {Points(report.Weight)} | {Points(report.Claimed)} | **{Points(report.Score)}** |\n\n");
    }

    private void WriteDerivations()
    {
        Line($"<details><summary>{_words.Derivation}</summary>");
        foreach (IndicatorResult indicator in report.Indicators.Where(static indicator => indicator.Score is not null))
        {
            _text.Append($"- {Text(indicator.Title)}\n");
            foreach (string step in ReportText.Steps(indicator, options.Language).Concat(RowRemarks.Lines(indicator)))
            {
                _text.Append($"  - {Text(step)}\n");
            }
        }

        Line("\n</details>");
    }

    private void WriteNarrative()
    {
        Line($"## {_words.Narrative}");
        foreach ((string heading, string text) in NarrativeReport.Of(report, options))
        {
            Line($"**{Text(heading)}** {Text(text)}");
        }
    }

    private void WriteNotes()
    {
        if (options.Notes.Count == 0)
        {
            return;
        }

        Line($"<details><summary>{_words.Notes} ({options.Notes.Count.ToString(CultureInfo.InvariantCulture)})</summary>");
        foreach (FormNote note in options.Notes)
        {
            _text.Append($"- {_words.OfKind(note.Kind)} · {Text(note.ToText(options.Language))}\n");
        }

        Line("\n</details>");
    }

    private void Line(string text) => _text.Append(text).Append("\n\n");

    private static string Text(string text) => MarkdownText.Of(text);

    private static string Points(decimal? points) => ReportText.Points(points);
}
