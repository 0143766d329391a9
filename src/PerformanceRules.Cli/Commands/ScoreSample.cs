using System.CommandLine;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Cli.Commands;

/// <summary>What the tool does without a command: it scores the embedded sample, and says what to try next.</summary>
internal static class ScoreSample
{
    public static int Run(Tool tool, ParseResult parsed)
    {
        PerformanceEvaluator evaluator = tool.CreateEvaluator(parsed);
        EvaluationReport report = evaluator.Evaluate(evaluator.Json.ReadSubmission(Sample.Read()));
        Screen screen = new(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors);
        ReportView.Write(screen, report, tool.Language);
        NextSteps.Write(screen, tool);
        return ScoreCommand.ExitCodeOf(report);
    }
}
