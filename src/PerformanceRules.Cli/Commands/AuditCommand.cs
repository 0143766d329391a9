using System.Buffers;
using System.CommandLine;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Commands;

/// <summary>audit FILE…: what in a sheet does not add up, the most points at stake first, and why.</summary>
internal static class AuditCommand
{
    public static Command Create(Tool tool)
    {
        Argument<string[]> files = Options.Files(tool.Text("自评表（JSON）；- 为标准输入", "submissions in JSON; - is standard input"), tool.Language);
        Option<string> format = Options.TableOrJson(tool.Language);
        Command command = new("audit", tool.Text("只看与自评不符之处及其原因", "Shows only what differs from the claims, and why."));
        command.Add(files);
        command.Add(format);
        command.SetAction(parsed => Run(tool, tool.CreateEvaluator(parsed), parsed.GetRequiredValue(files), parsed.GetRequiredValue(format) == Options.Json));
        return command;
    }

    private static int Run(Tool tool, PerformanceEvaluator evaluator, string[] files, bool isJson)
    {
        Screen screen = new(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors);
        List<Action<IBufferWriter<byte>>> documents = [];
        int worst = ExitCode.Done;
        foreach (string file in files)
        {
            if (Audit(file, tool, evaluator) is not { } audit)
            {
                worst = ExitCode.Unreadable;
                continue;
            }

            worst = Math.Max(worst, audit.Findings.Any(static finding => finding.Severity != Severity.Info) ? ExitCode.Findings : ExitCode.Done);
            if (isJson)
            {
                documents.Add(output => evaluator.Json.WriteAudit(output, audit, tool.Language));
            }
            else
            {
                screen.WriteLine(InputFile.DisplayName(file), Styles.Faint);
                AuditView.Write(screen, audit, tool.Language);
            }
        }

        if (isJson && (documents.Count > 0 || files.Length > 1))
        {
            JsonDocuments.Write(tool, documents, asList: files.Length > 1);
        }

        return worst;
    }

    private static SheetAudit? Audit(string file, Tool tool, PerformanceEvaluator evaluator)
    {
        try
        {
            return SubmissionFile.Evaluate(file, evaluator, tool).Audit();
        }
        catch (CommandException exception)
        {
            tool.Complain(exception);
            return null;
        }
    }
}
