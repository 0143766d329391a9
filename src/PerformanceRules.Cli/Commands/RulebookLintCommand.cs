using System.CommandLine;
using System.Globalization;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Cli.Commands;

/// <summary>rulebook lint FILE: every error of a rulebook file, and what a careful reader would question.</summary>
internal static class RulebookLintCommand
{
    public static Command Create(Tool tool)
    {
        Argument<string> file = Options.One("FILE", tool.Text("指标体系文件（JSON）", "a rulebook file (JSON)"), tool.Language);
        Command command = new("lint", tool.Text("检查一个指标体系文件：错误，以及值得推敲之处", "Checks a rulebook file: errors, and what is questionable."));
        command.Add(file);
        command.SetAction(parsed => Run(tool, parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(Tool tool, string path)
    {
        IReadOnlyList<RulebookRemark> remarks = PerformanceEvaluator.Default.Json.ReviewRulebook(InputFile.Read(path, tool));
        Screen screen = new(tool.Terminal.Output, tool.Terminal.LineWidth, tool.Terminal.Colors);
        string name = InputFile.DisplayName(path);
        List<string> errors = [];
        foreach (RulebookRemark remark in remarks)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{name}:{remark.Line}:{remark.Column}: {remark.Path}: ");
            string severity = remark.Severity == Severity.Error ? tool.Text("错误", "error") : tool.Text("提示", "warning");
            string line = $"{place}{severity}: {remark.Code}: {remark.ToText(tool.Language)}";
            if (remark.Severity == Severity.Error)
            {
                errors.Add(line);
            }
            else
            {
                screen.WriteLine(line, Styles.Of(remark.Severity));
            }
        }

        WriteSummary(tool, screen, name, remarks);
        if (errors.Count > 0)
        {
            throw new CommandException(errors, "$", errors[0]);
        }

        return remarks.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static void WriteSummary(Tool tool, Screen screen, string name, IReadOnlyList<RulebookRemark> remarks)
    {
        int errors = remarks.Count(static remark => remark.Severity == Severity.Error);
        int warnings = remarks.Count - errors;
        if (remarks.Count == 0)
        {
            screen.WriteLine(tool.Text($"{name}：没有发现问题。", $"{name}: nothing to remark on."), Styles.Good);
            return;
        }

        string counts = tool.Text($"{errors} 处错误，{warnings} 处提示", $"errors: {errors}, warnings: {warnings}");
        string use = errors > 0
            ? tool.Text("；改正错误后才能使用。", "; it cannot be used before the errors are mended.")
            : tool.Text("；可以使用。", "; it can be used.");
        screen.WriteLine($"{name}: {counts}{use}", Styles.Heading);
    }
}
