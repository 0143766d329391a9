using System.CommandLine;
using System.Globalization;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Cli.Commands;

/// <summary>gain FILE: where the lost points are, and the least changes that reach a total.</summary>
internal static class GainCommand
{
    public static Command Create(Tool tool)
    {
        SheetOptions sheets = new(tool);
        Argument<string> file = Options.One("FILE", SheetOptions.FileDescription(tool), tool.Language);
        Option<decimal?> total = new("--to")
        {
            Description = tool.Text("要达到的总分，默认为满分", "the total to reach; the default is the full weight"),
            HelpName = "POINTS",
            CustomParser = result => ParseTotal(result, tool),
        };
        Command command = new("gain", tool.Text("分失在哪里，怎样最少地改进才能达到某个总分", "Shows where points are lost, and the least changes that reach a total."));
        command.Add(file);
        command.Add(total);
        sheets.AddTo(command);
        command.SetAction(parsed =>
        {
            EvaluationReport report = sheets.Reader(parsed, tool.CreateEvaluator(parsed)).Prepare(parsed.GetRequiredValue(file)).Evaluate();
            GainAnalysis analysis = report.AnalyzeGains();
            GainView.Write(new Screen(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors), analysis, parsed.GetValue(total) ?? report.Weight, tool.Language);
            return ExitCode.Done;
        });
        return command;
    }

    private static decimal? ParseTotal(System.CommandLine.Parsing.ArgumentResult result, Tool tool)
    {
        string text = result.Tokens[0].Value;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal total))
        {
            return total;
        }

        result.AddError(tool.Text($"--to 应为分数，“{text}”不是。", $"--to takes points; \"{text}\" is no number."));
        return null;
    }
}
