using System.CommandLine;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Model;

namespace PerformanceRules.Cli.Commands;

/// <summary>readings FILE: the total under every reading of the standard, and what it turns on.</summary>
internal static class ReadingsCommand
{
    public static Command Create(Tool tool)
    {
        Argument<string> file = Options.One("FILE", tool.Text("自评表（JSON）；- 为标准输入", "a submission in JSON; - is standard input"), tool.Language);
        Option<string> format = Options.TableOrJson(tool.Language);
        Command command = new("readings", tool.Text("各种口径下的总分，以及取决于口径的指标", "Shows the total under every reading of the standard, and what it turns on."));
        command.Add(file);
        command.Add(format);
        command.SetAction(parsed => Run(tool, tool.CreateEvaluator(parsed), parsed.GetRequiredValue(file), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Tool tool, PerformanceEvaluator evaluator, string file, string format)
    {
        Submission submission = SubmissionFile.Read(file, evaluator, tool);
        ReadingAnalysis analysis = evaluator.AnalyzeReadings(submission);
        if (format == Options.Json)
        {
            JsonDocuments.Write(
                tool, [output => evaluator.Json.WriteReadings(output, evaluator.Evaluate(submission), analysis, tool.Language)], asList: false);
        }
        else
        {
            ReadingsView.Write(new Screen(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors), analysis, tool.Language);
        }

        return ExitCode.Done;
    }
}
