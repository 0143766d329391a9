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
    private readonly Option<string> _rulebook;
    private readonly Option<int?> _form;

    public SheetOptions(Tool tool)
    {
        _tool = tool;
        _unit = new Option<string>("--unit")
        {
            Description = tool.Text("表中没有单位名称时：单位名称", "the unit, for a form that does not name it"),
            HelpName = "NAME",
        };
        _year = NumberOption(
            "--year",
            "YEAR",
            tool.Text("表中没有年度时：年度", "the year, for a form that does not name it"),
            text => tool.Text($"--year 应为年份，“{text}”不是。", $"--year takes a year; \"{text}\" is none."));
        _rulebook = new Option<string>("--rulebook-id")
        {
            Description = tool.Text("表中看不出适用的指标体系时：指标体系", "the rulebook, for a form that does not say it clearly"),
            HelpName = "ID[@VERSION]",
        };
        _form = NumberOption(
            "--form",
            "N",
            tool.Text("文件中有几份表时：只取第几份", "which form, of a file that holds several"),
            text => tool.Text($"--form 应为序号，“{text}”不是。", $"--form takes a number from 1; \"{text}\" is none."));
    }

    /// <summary>Gives what the argument of a command that reads sheets says of them.</summary>
    public static string FileDescription(Tool tool) => tool.Text(
        $"自评表：{string.Join("、", FormFiles.Extensions)}；- 为标准输入（JSON）",
        $"sheets: {string.Join(", ", FormFiles.Extensions)}; - is standard input (JSON)");

    public void AddTo(Command command)
    {
        command.Add(_unit);
        command.Add(_year);
        command.Add(_rulebook);
        command.Add(_form);
    }

    public SheetReader Reader(ParseResult parsed, PerformanceEvaluator evaluator) =>
        new(
            _tool,
            evaluator,
            new FormOptions
            {
                Unit = parsed.GetValue(_unit),
                Year = parsed.GetValue(_year),
                Rulebook = parsed.GetValue(_rulebook),
                OwnRulebooks = [.. evaluator.Rulebooks.References.Except(PerformanceEvaluator.Default.Rulebooks.References, StringComparer.Ordinal)],
            },
            parsed.GetValue(_form));

    private static Option<int?> NumberOption(string name, string helpName, string description, Func<string, string> complain) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                return number;
            }

            result.AddError(complain(text));
            return null;
        },
    };
}
