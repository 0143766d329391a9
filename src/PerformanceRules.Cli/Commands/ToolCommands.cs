using System.CommandLine;
using PerformanceRules.Cli.Views;

namespace PerformanceRules.Cli.Commands;

/// <summary>The commands there are. A new one is a file in this folder and a line here.</summary>
internal static class ToolCommands
{
    private static readonly IReadOnlyList<Func<Tool, Command>> All =
    [
        ScoreCommand.Create,
        AuditCommand.Create,
        ReviewCommand.Create,
        ExplainCommand.Create,
        ReadingsCommand.Create,
        GainCommand.Create,
        RulebookCommand.Create,
        FormCommand.Create,
        SampleCommand.Create,
        VerifyCommand.Create,
    ];

    public static RootCommand CreateRoot(Tool tool)
    {
        RootCommand root = new(tool.Text(
            "按公布的评分标准核算部门整体绩效评价指标体系评分表。不带命令时，评内置的样表。",
            "Scores government performance sheets by their published standards. Without a command it scores the embedded sample."));
        root.Add(tool.LanguageOption);
        root.Add(tool.RulebookOption);
        root.SetAction(parsed => ScoreSample.Run(tool, parsed));
        foreach (Func<Tool, Command> create in All)
        {
            root.Add(create(tool));
        }

        HelpView.Install(root, tool);
        return root;
    }
}
