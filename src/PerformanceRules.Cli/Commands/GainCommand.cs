using System.CommandLine;
using System.Globalization;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;

namespace PerformanceRules.Cli.Commands;

/// <summary>gain FILE [--to 90]: where the lost points are, and the least changes of actual values that reach a total or a grade.</summary>
internal static class GainCommand
{
    public static Command Create(Tool tool)
    {
        Argument<string> file = Options.One("FILE", tool.Text("自评表（JSON）；- 为标准输入", "a submission in JSON; - is standard input"), tool.Language);
        Option<string?> to = new("--to")
        {
            Description = tool.Text("要达到的总分或等级；给出改动最少的办法", "a total or a grade to reach; shows the least changes that do"),
            HelpName = tool.Text("总分|等级", "TOTAL|GRADE"),
        };
        Option<string> format = Options.TableOrJson(tool.Language);
        Command command = new("gain", tool.Text("分丢在哪里，怎样改动最少而补回", "Shows where the lost points are, and the least changes that bring them back."));
        command.Add(file);
        command.Add(to);
        command.Add(format);
        command.SetAction(parsed => Run(
            tool, tool.CreateEvaluator(parsed), parsed.GetRequiredValue(file), parsed.GetValue(to), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Tool tool, PerformanceEvaluator evaluator, string file, string? to, string format)
    {
        GainAnalysis gains = evaluator.AnalyzeGains(SubmissionFile.Read(file, evaluator, tool));
        GainPlan? plan = to is null ? null : Plan(tool, gains, to);
        if (format == Options.Json)
        {
            JsonDocuments.Write(tool, [output => evaluator.Json.WriteGains(output, gains, plan, tool.Language)], asList: false);
        }
        else
        {
            GainView.Write(new Screen(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors), gains, plan, tool.Language);
        }

        return plan is { IsReachable: false } ? ExitCode.Findings : ExitCode.Done;
    }

    private static GainPlan Plan(Tool tool, GainAnalysis gains, string to)
    {
        if (decimal.TryParse(to, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal total))
        {
            return gains.LeastChangesTo(total);
        }

        string[] grades = [.. gains.Report.Rulebook.Grades.Select(static grade => grade.Name)];
        string known = string.Join(", ", grades);
        return grades.Contains(to, StringComparer.Ordinal)
            ? gains.LeastChangesToGrade(to)
            : throw new CommandException(tool.Text(
                $"{CommandLine.Name}: --to 应为总分（如 90）或等级（{known}），“{to}”不是。",
                $"{CommandLine.Name}: --to takes a total, such as 90, or a grade ({known}); \"{to}\" is neither."));
    }
}
