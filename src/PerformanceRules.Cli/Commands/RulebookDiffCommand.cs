using System.CommandLine;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Cli.Views;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Versions;

namespace PerformanceRules.Cli.Commands;

/// <summary>rulebook diff A B: what changed from one rulebook to another, and with --sheet who gains and who loses by it.</summary>
internal static class RulebookDiffCommand
{
    private const int Margin = 2;

    public static Command Create(Tool tool)
    {
        string either = tool.Text("id@版本，或指标体系文件", "id@version, or a rulebook file");
        Argument<string> from = Options.One("A", either, tool.Language);
        Argument<string> to = Options.One("B", either, tool.Language);
        Option<string[]> sheets = new("--sheet")
        {
            Description = tool.Text("以该表计算变化的影响（可重复）", "computes what the change does to this sheet (may be repeated)"),
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        Command command = new("diff", tool.Text("比较两个指标体系：分值、规则、口径、条文", "Compares two rulebooks: weights, rules, readings and clauses."));
        command.Add(from);
        command.Add(to);
        command.Add(sheets);
        command.SetAction(parsed => Run(
            tool, tool.CreateEvaluator(parsed), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetValue(sheets) ?? []));
        return command;
    }

    private static int Run(Tool tool, PerformanceEvaluator evaluator, string from, string to, string[] sheets)
    {
        Rulebook before = Find(tool, evaluator, from);
        Rulebook after = Find(tool, evaluator, to);
        Screen screen = new(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors);
        RulebookComparison comparison = RulebookComparison.Compare(evaluator, before, after);
        foreach (RulebookChange change in comparison.Changes)
        {
            WriteChange(tool, screen, change);
        }

        if (comparison.Changes.Count == 0)
        {
            screen.WriteLine(tool.Text("两者没有差别。", "They say the same."), Styles.Good);
        }

        if (sheets.Length > 0)
        {
            WriteImpact(tool, screen, RulebookImpact.Compare(evaluator, sheets.Select(path => ReadSheet(tool, evaluator, path)), before, after));
        }

        return comparison.Changes.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    // What does not fit on a line, the words of a clause, stands below each other.
    private static void WriteChange(Tool tool, Screen screen, RulebookChange change)
    {
        string text = Printable.Text(change.ToText(tool.Language));
        if (change is not { Before: { } before, After: { } after } || TextWidth.Of(text) <= screen.Width)
        {
            screen.WriteLine(text, Styles.Plain);
            return;
        }

        screen.WriteLine(Printable.Text(change.ToLabel(tool.Language)) + tool.Text("：", ":"), Styles.Plain);
        screen.WriteLine("- " + Printable.Text(before), Styles.Plain, Margin);
        screen.WriteLine("+ " + Printable.Text(after), Styles.Plain, Margin);
    }

    private static void WriteImpact(Tool tool, Screen screen, RulebookImpact impact)
    {
        screen.WriteLine();
        foreach (SheetImpact sheet in impact.Sheets)
        {
            string difference = sheet.IsComparable
                ? Points.Signed(sheet.Difference)
                : tool.Text("无法比较", "cannot be compared");
            screen.WriteLine(
                $"{Printable.Text(sheet.Submission.Unit)}  {Points.Text(sheet.Before.Score)} → {Points.Text(sheet.After.Score)}  {difference}", Styles.Plain);
        }
    }

    private static Rulebook Find(Tool tool, PerformanceEvaluator evaluator, string name) =>
        evaluator.Rulebooks.References.Contains(name, StringComparer.Ordinal)
            ? evaluator.Rulebooks.Find(name, year: 0)
            : RulebookFiles.Read(name, evaluator, tool);

    private static Submission ReadSheet(Tool tool, PerformanceEvaluator evaluator, string path) =>
        evaluator.Json.TryReadSubmission(InputFile.Read(path, tool), out Submission? submission, out IReadOnlyList<Serialization.InputError> errors)
            ? submission
            : throw UnreadableFile.With(path, errors, tool.Language, []);
}
