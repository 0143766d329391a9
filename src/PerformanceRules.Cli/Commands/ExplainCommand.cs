using System.CommandLine;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Commands;

/// <summary>explain FILE INDICATOR: one indicator's derivation with its clauses.</summary>
internal static class ExplainCommand
{
    public static Command Create(Tool tool)
    {
        Argument<string> file = Options.One("FILE", tool.Text("自评表（JSON）；- 为标准输入", "a submission in JSON; - is standard input"), tool.Language);
        Argument<string> indicator = Options.One("INDICATOR", tool.Text("指标的 id 或名称", "the indicator's id or title"), tool.Language);
        Command command = new("explain", tool.Text("一个指标怎样得分，依据哪一条", "Explains one indicator's score by the clauses it rests on."));
        command.Add(file);
        command.Add(indicator);
        Option<string> format = Options.TableOrJson(tool.Language);
        command.Add(format);
        command.SetAction(parsed => Run(
            tool, tool.CreateEvaluator(parsed), parsed.GetRequiredValue(file), parsed.GetRequiredValue(indicator), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Tool tool, PerformanceEvaluator evaluator, string file, string name, string format)
    {
        EvaluationReport report = SubmissionFile.Evaluate(file, evaluator, tool);
        IndicatorResult indicator = Find(report, name) ?? throw Unknown(tool, report, name);
        IReadOnlyList<Finding> findings = [.. report.Findings.Where(finding => finding.Indicator == indicator.Id)];
        if (format == Options.Json)
        {
            JsonDocuments.Write(tool, [output => evaluator.Json.WriteIndicator(output, indicator, tool.Language)], asList: false);
        }
        else
        {
            Screen screen = new(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors);
            IndicatorView.Write(screen, report, indicator, findings, tool.Language);
        }

        return findings.Any(static finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Done;
    }

    private static IndicatorResult? Find(EvaluationReport report, string name) =>
        report.Find(name) ?? report.Indicators.FirstOrDefault(indicator => indicator.Title == name);

    private static CommandException Unknown(Tool tool, EvaluationReport report, string name)
    {
        string[] ids = [.. report.Indicators.Select(static indicator => indicator.Id)];
        string? nearest = Suggestion.Nearest(name, ids) ?? Suggestion.Nearest(name, report.Indicators.Select(static indicator => indicator.Title));
        string hint = nearest is null ? string.Empty : tool.Text($"是否指 {nearest}？", $" Did you mean {nearest}?");
        string known = string.Join(", ", ids);
        return new CommandException(tool.Text(
            $"{CommandLine.Name}: 表中没有指标“{name}”。{hint}可用：{known}。",
            $"{CommandLine.Name}: the sheet has no indicator \"{name}\".{hint} There are: {known}."));
    }
}
