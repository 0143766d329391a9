using System.CommandLine;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Cli.Commands;

/// <summary>readings FILE: the total under every reading of the standard.</summary>
internal static class ReadingsCommand
{
    public static Command Create(Tool tool)
    {
        SheetOptions sheets = new(tool);
        Argument<string> file = Options.One("FILE", SheetOptions.FileDescription(tool), tool.Language);
        Option<string> format = Options.TableOrJson(tool.Language);
        Command command = new("readings", tool.Text("标准的各种口径下总分各是多少", "Shows the total under every reading of the standard."));
        command.Add(file);
        Option<bool> reviewed = Options.Reviewed(tool.Language);
        command.Add(format);
        command.Add(reviewed);
        sheets.AddTo(command);
        command.SetAction(parsed =>
        {
            SheetReader reader = sheets.Reader(parsed, tool.CreateEvaluator(parsed));
            PreparedSubmission sheet = reader.Prepare(parsed.GetRequiredValue(file), parsed.GetValue(reviewed));
            ReadingAnalysis analysis = sheet.AnalyzeReadings();
            if (parsed.GetValue(format) == Options.Json)
            {
                JsonDocuments.Write(tool, output => reader.Evaluator.Json.WriteReadings(output, sheet.Evaluate(), analysis, tool.Language));
            }
            else
            {
                ReadingsView.Write(new Screen(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors), analysis, tool.Language);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
