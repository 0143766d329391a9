using System.CommandLine;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;

namespace PerformanceRules.Cli.Commands;

/// <summary>readings FILE: the total under every reading of the standard.</summary>
internal static class ReadingsCommand
{
    public static Command Create(Tool tool)
    {
        SheetOptions sheets = new(tool);
        Argument<string> file = Options.One("FILE", SheetOptions.FileDescription(tool), tool.Language);
        Command command = new("readings", tool.Text("标准的各种口径下总分各是多少", "Shows the total under every reading of the standard."));
        command.Add(file);
        sheets.AddTo(command);
        command.SetAction(parsed =>
        {
            ReadingAnalysis analysis = sheets.Reader(parsed, tool.CreateEvaluator(parsed)).Prepare(parsed.GetRequiredValue(file)).AnalyzeReadings();
            ReadingsView.Write(new Screen(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors), analysis, tool.Language);
            return ExitCode.Done;
        });
        return command;
    }
}
