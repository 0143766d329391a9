using System.Buffers;
using System.CommandLine;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Outputs;
using PerformanceRules.Cli.Views;

namespace PerformanceRules.Cli.Commands;

/// <summary>audit FILE…: only what differs from the claims, and why.</summary>
internal static class AuditCommand
{
    public static Command Create(Tool tool)
    {
        SheetOptions sheets = new(tool);
        Argument<string[]> files = Options.Files(SheetOptions.FileDescription(tool), tool.Language);
        Option<string> format = Options.TableOrJson(tool.Language);
        Command command = new("audit", tool.Text("只看与自评不符之处及其原因", "Shows only what differs from the claims, and why."));
        command.Add(files);
        command.Add(format);
        sheets.AddTo(command);
        command.SetAction(parsed =>
        {
            SheetReader reader = sheets.Reader(parsed, tool.CreateEvaluator(parsed));
            List<ScoredFile> scored = [.. parsed.GetRequiredValue(files).SelectMany(reader.ScoreOrComplain)];
            if (parsed.GetValue(format) == Options.Json)
            {
                WriteJson(tool, reader.Evaluator, scored);
            }
            else
            {
                WriteTable(tool, scored);
            }

            return scored.Max(ExitCodeOf);
        });
        return command;
    }

    // As with score: of one file an object, of several an array in their order.
    private static void WriteJson(Tool tool, PerformanceEvaluator evaluator, List<ScoredFile> files)
    {
        NotesView.Complain(files, tool);
        if (files is [{ Report: null }])
        {
            return;
        }

        IEnumerable<Action<IBufferWriter<byte>>> audits = files.Select<ScoredFile, Action<IBufferWriter<byte>>>(file => buffer =>
            FileJson.Write(buffer, file, indented: true, report => evaluator.Json.WriteAudit(buffer, report.Audit(), tool.Language)));
        new OutputTarget(tool, path: null, inputs: []).Write(output => JsonDocuments.Write(output, audits, asList: files.Count > 1));
    }

    private static void WriteTable(Tool tool, List<ScoredFile> files)
    {
        Screen screen = new(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors);
        foreach (ScoredFile file in files)
        {
            if (file.Report is { } report)
            {
                screen.WriteLine(file.Name, Styles.Faint);
                AuditView.Write(screen, report.Audit(), tool.Language);
                NotesView.Write(screen, file.Notes, tool.Language);
            }
        }
    }

    private static int ExitCodeOf(ScoredFile file) =>
        file.Report is not { } report ? ExitCode.Unreadable
        : report.Audit().Findings.Count > 0 ? ExitCode.Findings
        : ExitCode.Done;
}
