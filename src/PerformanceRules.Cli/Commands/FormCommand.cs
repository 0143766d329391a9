using System.CommandLine;
using PerformanceRules.Cli.Outputs;
using PerformanceRules.Documents.Blank;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Cli.Commands;

/// <summary>form RULEBOOK: the blank form to fill in, which score reads back.</summary>
internal static class FormCommand
{
    private const string Excel = "xlsx";
    private const string Word = "docx";

    public static Command Create(Tool tool)
    {
        Argument<string> id = Options.One("RULEBOOK", tool.Text("id@版本；只写 id 则取最新版本", "id@version, or the id alone for the latest version"), tool.Language);
        Option<string> format = Options.Choice("--format", tool.Text("表的格式；xlsx 边填边算", "the format; xlsx computes as one types"), [Excel, Word], tool.Language);
        Option<string> output = new("--output") { Description = tool.Text("写入的文件，默认写到标准输出", "the file to write; else standard output"), HelpName = "PATH" };
        Option<string> unit = new("--unit") { Description = tool.Text("预先写入的单位名称", "the unit, to be written into the form"), HelpName = "NAME" };
        Option<int?> year = new("--year") { Description = tool.Text("预先写入的年度", "the year, to be written into the form"), HelpName = "YEAR" };
        Option<int?> rows = new("--rows") { Description = tool.Text("每个可自定指标的部分留几行，默认 6", "rows for the unit's own indicators in each open section; 6 unless given"), HelpName = "N" };
        rows.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > 50)
            {
                result.AddError(tool.Text("--rows 应为 1 至 50。", "--rows takes 1 to 50."));
            }
        });
        Command command = new("form", tool.Text("给出空白表，填好后可用 score 核算", "Writes the blank form of a rulebook, which score reads when it is filled in.")) { id, format, output, unit, year, rows };
        command.SetAction(parsed => Run(
            tool,
            RulebookShowCommand.Find(tool.CreateEvaluator(parsed).Rulebooks, parsed.GetRequiredValue(id), tool),
            parsed.GetValue(format) == Word,
            parsed.GetValue(output),
            new BlankFormOptions { Unit = parsed.GetValue(unit), Year = parsed.GetValue(year), OpenRows = parsed.GetValue(rows) ?? 6 }));
        return command;
    }

    private static int Run(Tool tool, Rulebook rulebook, bool asWord, string? path, BlankFormOptions options)
    {
        OutputTarget target = new(tool, path, []);
        target.Write(stream =>
        {
            if (asWord)
            {
                BlankForm.WriteWord(stream, rulebook, options);
            }
            else
            {
                BlankForm.WriteExcel(stream, rulebook, options);
            }
        });
        return ExitCode.Done;
    }
}
