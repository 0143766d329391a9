using System.CommandLine;
using System.Globalization;
using PerformanceRules.Documents.Reading;

namespace PerformanceRules.Cli.Inputs;

/// <summary>What every command that reads sheets may be told of a form that does not say it itself.</summary>
internal sealed class SheetOptions
{
    private readonly Tool _tool;
    private readonly Option<string> _unit;
    private readonly Option<int?> _year;

    public SheetOptions(Tool tool)
    {
        _tool = tool;
        _unit = new Option<string>("--unit")
        {
            Description = tool.Text("表中没有单位名称时：单位名称", "the unit, for a form that does not name it"),
            HelpName = "NAME",
        };
        _year = new Option<int?>("--year")
        {
            Description = tool.Text("表中没有年度时：年度", "the year, for a form that does not name it"),
            HelpName = "YEAR",
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
                {
                    return year;
                }

                result.AddError(tool.Text($"--year 应为年份，“{text}”不是。", $"--year takes a year; \"{text}\" is none."));
                return null;
            },
        };
    }

    /// <summary>Gives what the argument of a command that reads sheets says of them.</summary>
    public static string FileDescription(Tool tool) => tool.Text(
        $"自评表：{string.Join("、", FormFiles.Extensions)}；- 为标准输入（JSON）",
        $"sheets: {string.Join(", ", FormFiles.Extensions)}; - is standard input (JSON)");

    public void AddTo(Command command)
    {
        command.Add(_unit);
        command.Add(_year);
    }

    public SheetReader Reader(ParseResult parsed, PerformanceEvaluator evaluator) =>
        new(_tool, evaluator, new FormOptions { Unit = parsed.GetValue(_unit), Year = parsed.GetValue(_year) });
}
