using System.CommandLine;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Cli.Commands;

/// <summary>explain FILE INDICATOR: one indicator's derivation with its clauses.</summary>
internal static class ExplainCommand
{
    public static Command Create(Tool tool)
    {
        SheetOptions sheets = new(tool);
        Argument<string> file = Options.One("FILE", SheetOptions.FileDescription(tool), tool.Language);
        Argument<string> indicator = Options.One("INDICATOR", tool.Text("指标的 id 或名称", "the indicator's id or title"), tool.Language);
        Option<string> format = Options.TableOrJson(tool.Language);
        Command command = new("explain", tool.Text("一个指标怎样得分，依据哪一条", "Explains one indicator's score by the clauses it rests on."));
        command.Add(file);
        command.Add(indicator);
        command.Add(format);
        sheets.AddTo(command);
        command.SetAction(parsed =>
        {
            SheetReader reader = sheets.Reader(parsed, tool.CreateEvaluator(parsed));
            EvaluationReport report = reader.Prepare(parsed.GetRequiredValue(file)).Evaluate();
            string name = parsed.GetRequiredValue(indicator);
            IndicatorResult found = Find(report, name) ?? throw Unknown(tool, report, name);
            if (parsed.GetValue(format) == Options.Json)
            {
                JsonDocuments.Write(tool, output => reader.Evaluator.Json.WriteIndicator(output, found, tool.Language));
            }
            else
            {
                IndicatorView.Write(new Screen(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors), report, found, tool.Language);
            }

            return found.Score is null && !found.IsNotApplicable ? ExitCode.Findings : ExitCode.Done;
        });
        return command;
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
