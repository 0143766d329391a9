using System.CommandLine;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Cli.Commands;

/// <summary>audit FILE…: only what differs from the claims, and why.</summary>
internal static class AuditCommand
{
    public static Command Create(Tool tool)
    {
        Argument<string[]> files = Options.Files(tool.Text("自评表（JSON）；- 为标准输入", "submissions in JSON; - is standard input"), tool.Language);
        Command command = new("audit", tool.Text("只看与自评不符之处及其原因", "Shows only what differs from the claims, and why."));
        command.Add(files);
        command.SetAction(parsed => Run(tool, tool.CreateEvaluator(parsed), parsed.GetRequiredValue(files)));
        return command;
    }

    private static int Run(Tool tool, PerformanceEvaluator evaluator, string[] files)
    {
        Screen screen = new(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors);
        int worst = ExitCode.Done;
        foreach (string file in files)
        {
            worst = Math.Max(worst, Audit(file, tool, evaluator, screen));
        }

        return worst;
    }

    private static int Audit(string file, Tool tool, PerformanceEvaluator evaluator, Screen screen)
    {
        try
        {
            EvaluationReport report = SubmissionFile.Evaluate(file, evaluator, tool);
            screen.WriteLine(InputFile.DisplayName(file), Styles.Faint);
            AuditView.Write(screen, report, tool.Language);
            return report.Findings.Count == 0 ? ExitCode.Done : ExitCode.Findings;
        }
        catch (CommandException exception)
        {
            tool.Complain(exception);
            return ExitCode.Unreadable;
        }
    }
}
