using System.CommandLine;
using PerformanceRules.Serialization;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Cli.Commands;

/// <summary>How much of each report is written as JSON: --report full|findings|scores and --clauses.</summary>
internal sealed class ReportOptions
{
    private const string Name = "--report";
    private const string ClausesName = "--clauses";
    private const string Findings = "findings";
    private const string Scores = "scores";

    private readonly Tool _tool;
    private readonly Option<string> _content;
    private readonly Option<bool> _clauses;

    public ReportOptions(Tool tool)
    {
        _tool = tool;
        _content = Options.Choice(
            Name,
            tool.Text("JSON 报告的内容：全部、不含推导、仅得分", "how much of a JSON report: all of it, without derivations, the scores alone"),
            ["full", Findings, Scores],
            tool.Language);
        _clauses = new Option<bool>(ClausesName)
        {
            Description = tool.Text("每行报告也写出所依据的条文", "puts the sentences cited into each line as well"),
        };
    }

    public void AddTo(Command command)
    {
        command.Add(_content);
        command.Add(_clauses);
    }

    public ReportContent Content(ParseResult parsed) => parsed.GetValue(_content) switch
    {
        Findings => ReportContent.Findings,
        Scores => ReportContent.Scores,
        _ => ReportContent.Full,
    };

    public bool WithClauses(ParseResult parsed) => parsed.GetValue(_clauses);

    public NdjsonOptions Lines(ParseResult parsed) =>
        new() { Language = _tool.Language, Content = Content(parsed), WithClauses = WithClauses(parsed) };

    /// <exception cref="CommandException">The format is none that these options are about.</exception>
    public void CheckFormat(ParseResult parsed, string format)
    {
        if (format is not ("json" or "ndjson") && (Content(parsed) != ReportContent.Full || WithClauses(parsed)))
        {
            throw new CommandException(_tool.Text(
                $"{CommandLine.Name}: {Name} 和 {ClausesName} 只用于 --ndjson、--format json 和 --format ndjson。",
                $"{CommandLine.Name}: {Name} and {ClausesName} go with --ndjson, --format json and --format ndjson only."));
        }
    }
}
