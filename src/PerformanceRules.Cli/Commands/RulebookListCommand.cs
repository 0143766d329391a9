using System.CommandLine;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Cli.Views;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Cli.Commands;

/// <summary>rulebook list: the rulebooks at hand, the built-in ones and those of --rulebook.</summary>
internal static class RulebookListCommand
{
    public static Command Create(Tool tool)
    {
        Command command = new("list", tool.Text("列出可用的指标体系", "Lists the rulebooks at hand."));
        command.SetAction(parsed =>
        {
            Write(new Screen(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors), tool.CreateEvaluator(parsed).Rulebooks.Rulebooks, tool);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Screen screen, IReadOnlyList<Rulebook> rulebooks, Tool tool)
    {
        int width = rulebooks.Max(static rulebook => TextWidth.Of(rulebook.Reference));
        foreach (Rulebook rulebook in rulebooks)
        {
            screen.WriteLine($"{TextWidth.Pad(rulebook.Reference, width)}  {rulebook.Title}  {RulebookView.InForce(rulebook, tool.Language)}", Styles.Plain);
        }
    }
}
