using System.CommandLine;
using PerformanceRules.Batch;

namespace PerformanceRules.Cli.Commands;

/// <summary>batch verify OUT [IN]: whether an output is what a batch has written, whole and unchanged.</summary>
internal static class BatchVerifyCommand
{
    public static Command Create(Tool tool)
    {
        Argument<string> output = Options.One("OUT", tool.Text("输出目录", "the folder of the batch"), tool.Language);
        Argument<string> input = Options.One("IN", tool.Text("输入，给出则一并核对", "the input, to check it as well"), tool.Language);
        input.Arity = ArgumentArity.ZeroOrOne;
        Command command = new("verify", tool.Text("核对一个批次的输出是否完整、未经改动", "Checks that a batch's output is whole and unchanged."));
        command.Add(output);
        command.Add(input);
        command.SetAction(parsed =>
        {
            BatchVerification verification = BatchFaults.Attempt(tool, () => BatchJob
                .VerifyAsync(parsed.GetRequiredValue(output), parsed.GetValue(input), CancellationToken.None)
                .GetAwaiter()
                .GetResult());
            foreach (string fault in verification.Faults)
            {
                tool.Terminal.Output.WriteLine(fault);
            }

            tool.Terminal.Output.WriteLine(BatchCommand.Text(verification.Summary, tool));
            tool.Terminal.Output.WriteLine(Text(verification, tool));
            return verification.IsSound ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    private static string Text(BatchVerification verification, Tool tool) =>
        verification.IsSound ? tool.Text("完整，未经改动。", "Complete and unchanged.")
        : verification.Faults.Count > 0 ? tool.Text($"有 {verification.Faults.Count} 处不符。", $"{verification.Faults.Count} things are not as they were written.")
        : tool.Text("尚未完成：请再次运行同一命令。", "Not complete: run the same command again.");
}
