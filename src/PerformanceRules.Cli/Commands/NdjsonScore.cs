using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Outputs;
using PerformanceRules.Cli.Terminals;
using PerformanceRules.Evaluation;
using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Commands;

/// <summary>score --ndjson FILE: one submission a line in, one report a line out, in the same order, however long the stream.</summary>
internal static class NdjsonScore
{
    /// <exception cref="CommandException">There is no such file, or there are several.</exception>
    public static int Run(Tool tool, PerformanceEvaluator evaluator, IReadOnlyList<string> files, OutputTarget target)
    {
        if (files is not [var file])
        {
            throw new CommandException(tool.Text(
                $"{CommandLine.Name}: --ndjson 一次读一个文件；要读多个，请连接起来：cat FILE… | {CommandLine.Name} score --ndjson -",
                $"{CommandLine.Name}: --ndjson reads one file; for several: cat FILE… | {CommandLine.Name} score --ndjson -"));
        }

        if (file == InputFile.StandardInput && tool.Terminal.Input is ClosedStream)
        {
            throw CommandException.About(InputFile.DisplayName(file), tool.Text("输入已关闭。", "the input is closed."));
        }

        using Stream? opened = file == InputFile.StandardInput ? null : InputFile.Open(file, tool);
        NdjsonSummary summary = default;
        using (ProgressLine progress = new(tool))
        {
            NdjsonOptions options = new() { Language = tool.Language, Progress = progress };
            target.Write(output => summary = Score(
                opened ?? tool.Terminal.Input, output, evaluator, options, target.IsFile ? CancellationToken.None : tool.Terminal.WatchOutput()));
        }

        return ExitCodeOf(summary, InputFile.DisplayName(file), tool);
    }

    // Nobody's reading the output is noticed even while the next line is waited for.
    private static NdjsonSummary Score(Stream input, Stream output, PerformanceEvaluator evaluator, NdjsonOptions options, CancellationToken abandoned)
    {
        try
        {
            return new NdjsonScorer(evaluator).ScoreAsync(input, output, options, abandoned).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (abandoned.IsCancellationRequested)
        {
            throw new AbandonedOutputException();
        }
    }

    // Nothing fails silently: an output that holds errors among its reports says so where people look.
    private static int ExitCodeOf(NdjsonSummary summary, string name, Tool tool)
    {
        if (summary.UnreadableLines == 0)
        {
            return summary.ReportsWithErrors == 0 ? ExitCode.Done : ExitCode.Findings;
        }

        tool.Complain(CommandException.About(name, tool.Text(
            $"{summary.Lines} 行中有 {summary.UnreadableLines} 行无法读取，输出中相应的行写明了错误。",
            $"{summary.UnreadableLines} of {summary.Lines} lines could not be read; their lines of the output say why.")));
        return ExitCode.Unreadable;
    }
}
