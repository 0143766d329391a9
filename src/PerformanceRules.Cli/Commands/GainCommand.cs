using System.CommandLine;
using System.Globalization;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;

namespace PerformanceRules.Cli.Commands;

/// <summary>gain FILE [--to 90]: where the lost points are, and the least changes that reach a total or a grade.</summary>
internal static class GainCommand
{
    public static Command Create(Tool tool)
    {
        SheetOptions sheets = new(tool);
        Argument<string> file = Options.One("FILE", SheetOptions.FileDescription(tool), tool.Language);
        Option<string?> to = new("--to")
        {
            Description = tool.Text("要达到的总分或等级，默认为满分", "the total or the grade to reach; the default is the full weight"),
            HelpName = tool.Text("总分|等级", "TOTAL|GRADE"),
        };
        Option<string> format = Options.TableOrJson(tool.Language);
        Command command = new("gain", tool.Text("分失在哪里，怎样最少地改进才能达到某个总分", "Shows where points are lost, and the least changes that reach a total."));
        command.Add(file);
        command.Add(to);
        Option<bool> reviewed = Options.Reviewed(tool.Language);
        command.Add(format);
        command.Add(reviewed);
        sheets.AddTo(command);
        command.SetAction(parsed =>
        {
            SheetReader reader = sheets.Reader(parsed, tool.CreateEvaluator(parsed));
            GainAnalysis analysis = reader.Prepare(parsed.GetRequiredValue(file), parsed.GetValue(reviewed)).Evaluate().AnalyzeGains();
            GainPlan plan = Plan(tool, analysis, parsed.GetValue(to));
            if (parsed.GetValue(format) == Options.Json)
            {
                JsonDocuments.Write(tool, output => reader.Evaluator.Json.WriteGains(output, analysis, plan, tool.Language));
            }
            else
            {
                GainView.Write(new Screen(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors), analysis, plan, tool.Language);
            }

            return plan.IsReachable ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    private static GainPlan Plan(Tool tool, GainAnalysis analysis, string? to)
    {
        if (to is null)
        {
            return analysis.LeastChangesTo(analysis.Report.Weight);
        }

        if (decimal.TryParse(to, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal total))
        {
            return analysis.LeastChangesTo(total);
        }

        string[] grades = [.. analysis.Report.Rulebook.Grades.Select(static grade => grade.Name)];
        string known = string.Join(", ", grades);
        return grades.Contains(to, StringComparer.Ordinal)
            ? analysis.LeastChangesToGrade(to)
            : throw new CommandException(tool.Text(
                $"{CommandLine.Name}: --to 应为总分（如 90）或等级（{known}），“{to}”不是。",
                $"{CommandLine.Name}: --to takes a total, such as 90, or a grade ({known}); \"{to}\" is neither."));
    }
}
