using System.CommandLine;
using PerformanceRules.Cli.Commands;
using PerformanceRules.Cli.Files;
using PerformanceRules.Cli.Terminals;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli;

/// <summary>The tool from its arguments to its exit code. It touches nothing of the process but the terminal it is given, and files.</summary>
internal static class CommandLine
{
    public const string Name = "perfrules";

    // Files may be called @something: no argument is replaced by a file's content.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        Tool tool = new(terminal, Language.Chinese);
        try
        {
            ParseResult parsed = Parse(arguments, tool);
            if (Tool.LanguageOf(parsed, tool) == Language.English)
            {
                tool = new Tool(terminal, Language.English);
                parsed = Parse(arguments, tool);
            }

            return Invoke(parsed, tool);
        }
        catch (CommandException exception)
        {
            tool.Complain(exception);
            return ExitCode.Unreadable;
        }
        catch (AbandonedOutputException)
        {
            // As other filters do: whoever has seen enough of the output has closed it.
            return ExitCode.Done;
        }
        catch (IOException exception) when (exception is not (FileNotFoundException or FileLoadException))
        {
            // A disk is full, or a medium is gone: nobody's fault here.
            tool.Complain(CommandException.About("<stdout>", FileFaults.Reason(exception, tool.Language)));
            return ExitCode.Unreadable;
        }
#pragma warning disable CA1031 // The last stop: whatever else went wrong is ours, and is said as such.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            string fault = Printable.Text($"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
            terminal.Error.WriteLine(tool.Text(
                $"{Name}: 程序自身出错：{fault} 请将所用的命令和输入文件报告给工具的提供者。",
                $"{Name}: a fault of the tool's own: {fault} Please report it, with the command and its input, to whoever gave you the tool."));
            return ExitCode.Fault;
        }
        finally
        {
            terminal.Error.Flush();
        }
    }

    private static ParseResult Parse(IReadOnlyList<string> arguments, Tool tool) => ToolCommands.CreateRoot(tool).Parse(arguments, Parsing);

    private static int Invoke(ParseResult parsed, Tool tool)
    {
        if (parsed.Action is System.CommandLine.Invocation.ParseErrorAction)
        {
            throw new CommandException([.. ParseErrors.Lines(parsed, tool.Language)], "$", string.Empty);
        }

        int exitCode = parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = tool.Terminal.Output,
            Error = tool.Terminal.Error,
        });
        tool.Terminal.Output.Flush();
        return exitCode;
    }
}
