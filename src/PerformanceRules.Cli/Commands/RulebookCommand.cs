using System.CommandLine;

namespace PerformanceRules.Cli.Commands;

/// <summary>rulebook: what is done with rulebooks themselves. A new subcommand is a file in this folder and a line here.</summary>
internal static class RulebookCommand
{
    private static readonly IReadOnlyList<Func<Tool, Command>> All =
    [
        RulebookListCommand.Create,
        RulebookShowCommand.Create,
        RulebookLintCommand.Create,
        RulebookDiffCommand.Create,
        RulebookSchemaCommand.Create,
    ];

    public static Command Create(Tool tool)
    {
        Command command = new("rulebook", tool.Text("查看指标体系和评分标准", "Looks into the rulebooks."));
        foreach (Func<Tool, Command> create in All)
        {
            command.Add(create(tool));
        }

        return command;
    }
}
