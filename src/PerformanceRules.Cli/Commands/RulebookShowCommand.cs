using System.Buffers;
using System.CommandLine;
using PerformanceRules.Cli.Views;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Cli.Commands;

/// <summary>rulebook show ID: a rulebook with its weights, rules, readings and clauses, or as JSON to start one's own from.</summary>
internal static class RulebookShowCommand
{
    private const string Json = "json";

    public static Command Create(Tool tool)
    {
        Argument<string> id = Options.One("ID", tool.Text("id@版本；只写 id 则取最新版本", "id@version, or the id alone for the latest version"), tool.Language);
        Option<string> format = Options.Choice("--format", tool.Text("输出的格式", "the format of the output"), ["text", Json], tool.Language);
        Command command = new("show", tool.Text("给出一个指标体系：分值、规则、口径、标准原文", "Shows a rulebook: weights, rules, readings and clauses."));
        command.Add(id);
        command.Add(format);
        command.SetAction(parsed => Run(tool, tool.CreateEvaluator(parsed), parsed.GetRequiredValue(id), parsed.GetValue(format) == Json));
        return command;
    }

    private static int Run(Tool tool, PerformanceEvaluator evaluator, string id, bool asJson)
    {
        Rulebook rulebook = Find(evaluator.Rulebooks, id, tool);
        if (asJson)
        {
            ArrayBufferWriter<byte> buffer = new();
            evaluator.Json.WriteRulebook(buffer, rulebook);
            tool.Terminal.OutputStream.Write(buffer.WrittenSpan);
            tool.Terminal.OutputStream.WriteByte((byte)'\n');
        }
        else
        {
            RulebookView.Write(new Screen(tool.Terminal.Output, tool.Terminal.Width, tool.Terminal.Colors), rulebook, evaluator.Rules, tool.Language);
        }

        return ExitCode.Done;
    }

    public static Rulebook Find(RulebookCatalog catalog, string id, Tool tool)
    {
        Rulebook? found = catalog.Rulebooks
            .Where(rulebook => rulebook.Reference == id || rulebook.Id == id)
            .MaxBy(static rulebook => rulebook.Definition.FirstYear);
        if (found is not null)
        {
            return found;
        }

        string[] known = [.. catalog.Rulebooks.Select(static rulebook => rulebook.Reference)];
        string hint = Suggestion.Nearest(id, known.Concat(catalog.Rulebooks.Select(static rulebook => rulebook.Id))) is { } nearest
            ? tool.Text($"是否指 {nearest}？", $" Did you mean {nearest}?")
            : string.Empty;
        throw new CommandException(tool.Text(
            $"{CommandLine.Name}: 没有指标体系“{id}”。{hint}可用：{string.Join(", ", known)}。",
            $"{CommandLine.Name}: there is no rulebook \"{id}\".{hint} There are: {string.Join(", ", known)}."));
    }
}
