using System.CommandLine;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Outputs;

namespace PerformanceRules.Cli.Commands;

/// <summary>sample: writes the embedded sample, to start a sheet of one's own from.</summary>
internal static class SampleCommand
{
    public static Command Create(Tool tool)
    {
        Option<string> output = new("--output") { Description = tool.Text("写入文件，不写到标准输出", "writes to a file instead of standard output"), HelpName = "PATH" };
        Command command = new("sample", tool.Text("给出内置的样表", "Writes the embedded sample."));
        command.Add(output);
        command.SetAction(parsed =>
        {
            new OutputTarget(tool, parsed.GetValue(output), []).Write(static stream => stream.Write(Sample.Read()));
            return ExitCode.Done;
        });
        return command;
    }
}
