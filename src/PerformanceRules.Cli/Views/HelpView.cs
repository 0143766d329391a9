using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PerformanceRules.Cli.Views;

/// <summary>Writes what a command is for and what it takes, in the user's language.</summary>
internal sealed class HelpView(Tool tool) : SynchronousCommandLineAction
{
    /// <summary>Puts this help in the place of the parser's own, for the root and every command under it.</summary>
    public static void Install(RootCommand root, Tool tool)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Description = tool.Text("显示用法", "shows this help");
        help.Action = new HelpView(tool);
        VersionOption version = root.Options.OfType<VersionOption>().Single();
        version.Description = tool.Text("显示版本", "shows the version");
    }

    /// <summary>Writes a command with the commands around it: "perfrules rulebook show".</summary>
    public static string PathOf(Command command)
    {
        List<string> names = [];
        for (Command? current = command; current is not null and not RootCommand; current = current.Parents.OfType<Command>().FirstOrDefault())
        {
            names.Insert(0, current.Name);
        }

        return string.Join(' ', names.Prepend(CommandLine.Name));
    }

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        Screen screen = new(tool.Terminal.Output, tool.Terminal.Width, colors: tool.Terminal.Colors);
        screen.WriteLine(command.Description ?? string.Empty, Styles.Plain);
        screen.WriteLine();
        screen.WriteLine(tool.Text("用法：", "Usage: ") + Usage(command), Styles.Heading);
        HelpTable.Write(screen, tool.Text("命令", "Commands"), [.. command.Subcommands.Select(static inner => (inner.Name, inner.Description ?? string.Empty))]);
        HelpTable.Write(screen, tool.Text("参数", "Arguments"), [.. command.Arguments.Select(static argument => (argument.Name, argument.Description ?? string.Empty))]);
        HelpTable.Write(screen, tool.Text("选项", "Options"), [.. OptionsOf(command).Select(Describe)]);
        if (command is RootCommand)
        {
            HelpTable.Write(screen, tool.Text("退出码", "Exit codes"), ExitCodes());
        }

        return ExitCode.Done;
    }

    private (string Code, string Meaning)[] ExitCodes() =>
    [
        ("0", tool.Text("完成，没有发现问题", "done, and nothing found")),
        ("1", tool.Text("完成，发现问题（score 只计错误，不计警告）", "done, and there are findings (for score, only errors count)")),
        ("2", tool.Text("输入或命令无法读取，原因见标准错误", "the input or the command could not be read; standard error says why")),
        ("3", tool.Text("程序自身出错", "a fault of the tool's own")),
    ];

    private static string Usage(Command command)
    {
        IEnumerable<string> parts = command.Arguments.Select(static argument => argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : string.Empty));
        parts = command.Subcommands.Count > 0 ? parts.Append(command is RootCommand ? "[COMMAND]" : "COMMAND") : parts;
        return string.Join(' ', parts.Prepend(PathOf(command)).Append("[OPTIONS]"));
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        IEnumerable<Option> own = command.Options;
        for (Command? outer = command.Parents.OfType<Command>().FirstOrDefault(); outer is not null; outer = outer.Parents.OfType<Command>().FirstOrDefault())
        {
            own = own.Concat(outer.Options.Where(static option => option.Recursive));
        }

        return own.Where(static option => !option.Hidden);
    }

    private static (string Name, string Description) Describe(Option option)
    {
        string value = option.ValueType == typeof(bool) || option is HelpOption or VersionOption ? string.Empty : " " + (option.HelpName ?? option.Name);
        return (option.Name + value, option.Description ?? string.Empty);
    }
}
