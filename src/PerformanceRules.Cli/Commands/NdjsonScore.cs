using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Outputs;
using PerformanceRules.Evaluation;
using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Commands;

/// <summary>score --ndjson FILE: one submission a line in, one report a line out, in the same order, however long the stream.</summary>
internal static class NdjsonScore
{
    public static int Run(Tool tool, PerformanceEvaluator evaluator, string[] files, OutputTarget target, bool otherFormat)
    {
        if (otherFormat)
        {
            throw new CommandException(tool.Text(
                $"{CommandLine.Name}: --ndjson 的输出每行一份报告，不能与其他 --format 同用。",
                $"{CommandLine.Name}: --ndjson writes one report a line and cannot go with another --format."));
        }

        if (files is not [var file])
        {
            throw new CommandException(tool.Text(
                $"{CommandLine.Name}: --ndjson 一次读一个文件；要读多个，请连接起来：cat FILE… | {CommandLine.Name} score --ndjson -",
                $"{CommandLine.Name}: --ndjson reads one file; for several: cat FILE… | {CommandLine.Name} score --ndjson -"));
        }

        return 0;
    }
}
