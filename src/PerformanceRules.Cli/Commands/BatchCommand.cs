using System.CommandLine;
using PerformanceRules.Batch;
using PerformanceRules.Cli.Terminals;

namespace PerformanceRules.Cli.Commands;

/// <summary>batch IN OUT: a large NDJSON file, or a folder, in shards that can be resumed.</summary>
internal sealed class BatchCommand
{
    private readonly Tool _tool;
    private readonly ReportOptions _report;
    private readonly Argument<string> _input;
    private readonly Argument<string> _output;
    private readonly Option<bool> _compressed;

    private BatchCommand(Tool tool)
    {
        _tool = tool;
        _report = new ReportOptions(tool);
        _input = Options.One("IN", tool.Text(".ndjson 文件，或放有 .ndjson、.jsonl、.json、.ndjson.gz 的目录", "an NDJSON file, or a folder of .ndjson, .jsonl, .json or .ndjson.gz"), tool.Language);
        _output = Options.One("OUT", tool.Text("输出目录：新的、空的，或同一批次的", "the folder for the shards: new, empty, or that of the same batch"), tool.Language);
        _compressed = new Option<bool>("--gzip") { Description = tool.Text("用 gzip 压缩输出", "compresses the shards with gzip") };
    }

    public static Command Create(Tool tool)
    {
        BatchCommand batch = new(tool);
        Command command = new("batch", tool.Text("成批评分：分片输出，中断后可续", "Scores a large file or a folder in shards that can be resumed."));
        command.Add(batch._input);
        command.Add(batch._output);
        batch._report.AddTo(command);
        command.Add(batch._compressed);
        command.Add(BatchVerifyCommand.Create(tool));
        command.SetAction(batch.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        BatchSummary summary = BatchFaults.Attempt(_tool, () =>
        {
            using BatchProgressLine progress = new(_tool);
            BatchJobOptions options = new()
            {
                Language = _tool.Language,
                Content = _report.Content(parsed),
                WithClauses = _report.WithClauses(parsed),
                Compressed = parsed.GetValue(_compressed),
                Progress = progress,
            };
            return new BatchJob(_tool.CreateEvaluator(parsed))
                .RunAsync(parsed.GetRequiredValue(_input), parsed.GetRequiredValue(_output), options, CancellationToken.None)
                .GetAwaiter()
                .GetResult();
        });
        _tool.Terminal.Output.WriteLine(Text(summary, _tool));
        return ExitCodeOf(summary);
    }

    /// <summary>Says what a batch has come to, in one line.</summary>
    public static string Text(BatchSummary summary, Tool tool) => tool.Text(
        $"{summary.Shards} 个分片，{summary.Submissions} 份自评表：已评 {summary.Reports} 份（其中 {summary.ReportsWithErrors} 份有未能计分的指标），无法读取 {summary.Unreadable} 份。",
        $"{summary.Shards} shards, {summary.Submissions} submissions: {summary.Reports} scored ({summary.ReportsWithErrors} of them with rows that could not be), {summary.Unreadable} unreadable.");

    private static int ExitCodeOf(BatchSummary summary) =>
        summary.Unreadable > 0 ? ExitCode.Unreadable : summary.ReportsWithErrors > 0 ? ExitCode.Findings : ExitCode.Done;
}
