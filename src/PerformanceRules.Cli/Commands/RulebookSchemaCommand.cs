using System.CommandLine;
using System.Text;
using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Commands;

/// <summary>rulebook schema [FORMAT]: the JSON Schema of rulebooks, submissions or reports, for editors and for checks by other programs.</summary>
internal static class RulebookSchemaCommand
{
    private const string Rulebook = "rulebook";
    private const string Submission = "submission";
    private const string Report = "report";
    private static readonly string[] Formats = [Rulebook, Submission, Report];

    public static Command Create(Tool tool)
    {
        Argument<string> format = Options.OneOf("FORMAT", tool.Text("哪种文件的格式", "the schema of which format"), Formats, tool.Language);
        Command command = new("schema", tool.Text("给出文件格式的 JSON Schema，供编辑器提示和校验", "Prints the JSON Schema of a format, for editors and other programs."));
        command.Add(format);
        command.SetAction(parsed => Run(tool, parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Tool tool, string format)
    {
        string schema = format switch
        {
            Submission => PerformanceSchemas.Submission,
            Report => PerformanceSchemas.Report,
            _ => PerformanceSchemas.Rulebook,
        };
        tool.Terminal.OutputStream.Write(Encoding.UTF8.GetBytes(schema));
        return ExitCode.Done;
    }
}
