using System.CommandLine;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Commands;

/// <summary>audit FILE…: only what differs from the claims, and why.</summary>
internal static class AuditCommand
{
    public static Command Create(Tool tool)
    {
        SheetOptions sheets = new(tool);
        Argument<string[]> files = Options.Files(SheetOptions.FileDescription(tool), tool.Language);
        Command command = new("audit", tool.Text("只看与自评不符之处及其原因", "Shows only what differs from the claims, and why."));
        command.Add(files);
        sheets.AddTo(command);
        command.SetAction(parsed => Run(tool, sheets.Reader(parsed, tool.CreateEvaluator(parsed)), parsed.GetRequiredValue(files)));
        return command;
    }

    private static int Run(Tool tool, SheetReader reader, string[] files)
    {
        Screen screen = new(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors);
        int worst = ExitCode.Done;
        foreach (string path in files)
        {
            ScoredFile file = reader.ScoreOrComplain(path);
            worst = Math.Max(worst, file.Report is null ? ExitCode.Unreadable : Audit(file.Name, file.Report, tool, screen));
            NotesView.Write(screen, file.Notes, tool.Language);
        }

        return worst;
    }

    private static int Audit(string name, EvaluationReport report, Tool tool, Screen screen)
    {
        SheetAudit audit = report.Audit();
        screen.WriteLine(name, Styles.Faint);
        AuditView.Write(screen, audit, tool.Language);

        // What is only worth knowing, such as a judgement that carries its reason, is nothing found.
        return audit.Findings.Any(static finding => finding.Severity > Severity.Info) ? ExitCode.Findings : ExitCode.Done;
    }
}
