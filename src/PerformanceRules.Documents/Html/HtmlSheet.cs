using System.Globalization;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Html;

/// <summary>The sheet as a table, one body a part; under each indicator its derivation with the clauses it rests on.</summary>
internal sealed class HtmlSheet(EvaluationReport report, ScoredFormOptions options, HtmlWriter html)
{
    private readonly ReportWords _words = ReportWords.In(options.Language);

    public void Write()
    {
        html.Open("section", ("aria-labelledby", "sheet")).Element("h2", _words.Indicators, ("id", "sheet")).Open("table", ("class", "sheet"));
        html.Open("thead").Open("tr");
        foreach (string heading in (string[])[_words.Indicator, _words.Target, _words.Actual, _words.Weight, _words.Claimed, _words.Computed])
        {
            html.Element("th", heading, ("scope", "col"));
        }

        html.Close("tr").Close("thead");
        foreach (IGrouping<Section, ScoredRow> part in ScoredRows.Of(report).GroupBy(static row => row.Part))
        {
            html.Open("tbody").Open("tr", ("class", "part")).Element("th", $"{part.Key.Title} · {ValueText.Of(part.Key.Weight)}", ("colspan", "6"), ("scope", "rowgroup")).Close("tr");
            foreach (ScoredRow row in part)
            {
                WriteRow(row);
            }

            html.Close("tbody");
        }

        WriteTotal();
        html.Close("table").Close("section");
    }

    private void WriteRow(ScoredRow row)
    {
        IndicatorResult result = row.Result;
        html.Open("tr", ("class", result.Score is null && !result.IsNotApplicable ? "unscored" : ReportText.ClaimDiffers(result) ? "differs" : "agrees"), ("data-indicator", result.Id), ("data-score", Points(result.Score)), ("id", HtmlReport.AnchorOf(report, result)));
        html.Open("th", ("scope", "row")).Open("span", ("class", "title")).Text(result.Title).Close("span");
        if (row.Group is not null)
        {
            html.Open("span", ("class", "group")).Text(row.Group).Close("span");
        }

        WriteDerivation(row);
        html.Close("th");
        (string first, string second) = EvidenceText.Of(result, options);
        Cell("value", _words.Target, first);
        Cell("value", _words.Actual, second);
        Cell("points", _words.Weight, Points(result.Weight));
        Cell("points", _words.Claimed, Points(result.Claimed));
        Cell("points computed", _words.Computed, ReportText.Computed(result, _words));
        html.Close("tr");
    }

    private void WriteDerivation(ScoredRow row)
    {
        Derivation derivation = row.Result.Derive();
        html.Open("details").Element("summary", _words.Derivation);
        if (derivation.Steps.Count > 0)
        {
            html.Open("ol", ("class", "steps"));
            foreach (string line in ReportText.Steps(row.Result, options.Language))
            {
                html.Element("li", line);
            }

            html.Close("ol");
        }

        foreach (Finding finding in report.Findings.Where(finding => finding.Indicator == row.Result.Id))
        {
            html.Element("p", finding.ToText(options.Language), ("class", "message"));
        }

        foreach (string line in RowRemarks.Lines(row.Result))
        {
            html.Element("p", line, ("class", "remark"), ("lang", "zh-Hans"));
        }

        string clauses = string.Join("\n", derivation.Steps.Select(step => derivation.CitationOf(step)?.Text.Trim()).Where(static text => text is not null).Distinct());
        string clause = clauses.Length > 0 ? clauses : row.Standard;
        if (clause.Length > 0)
        {
            html.Open("blockquote", ("lang", "zh-Hans")).Open("b").Text(_words.Clause + " ").Close("b").Text(clause).Close("blockquote");
        }

        html.Close("details");
    }

    private void WriteTotal()
    {
        html.Open("tfoot").Open("tr").Element("th", _words.Total, ("scope", "row"), ("colspan", "3"));
        Cell("points", _words.Weight, Points(report.Weight));
        Cell("points", _words.Claimed, Points(report.Claimed));
        Cell("points computed", _words.Computed, Points(report.Score));
        html.Close("tr").Close("tfoot");
    }

    private void Cell(string style, string label, string text) => html.Element("td", text, ("class", text.Length == 0 ? style + " none" : style), ("data-label", label));

    private static string Points(decimal? points) => ReportText.Points(points);
}
