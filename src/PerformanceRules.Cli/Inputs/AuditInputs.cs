using System.CommandLine;
using System.Globalization;
using PerformanceRules.Auditing;
using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Inputs;

/// <summary>What an audit may be told beside the sheets: the findings that were accepted, the day, and last year's sheet.</summary>
internal sealed class AuditInputs
{
    private readonly Tool _tool;
    private readonly Option<string> _waivers;
    private readonly Option<DateTime?> _asOf;
    private readonly Option<string> _previous;

    public AuditInputs(Tool tool)
    {
        _tool = tool;
        _waivers = new Option<string>("--waivers") { Description = tool.Text("已同意豁免的问题（JSON）", "the findings that were accepted (JSON)"), HelpName = "FILE" };
        _previous = new Option<string>("--previous") { Description = tool.Text("同一单位上年的自评表", "last year's sheet of the same unit"), HelpName = "FILE" };
        _asOf = new Option<DateTime?>("--as-of")
        {
            Description = tool.Text("以哪一天判断豁免是否到期，默认今天", "the day that waivers are compared with; the default is today"),
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
                {
                    return day;
                }

                result.AddError(tool.Text($"--as-of 应为日期（2025-12-31），“{text}”不是。", $"--as-of takes a day (2025-12-31); \"{text}\" is none."));
                return null;
            },
        };
    }

    public void AddTo(Command command)
    {
        command.Add(_waivers);
        command.Add(_asOf);
        command.Add(_previous);
    }

    /// <summary>Gives the files that these options name, which no output may overwrite.</summary>
    public IEnumerable<string> FilesOf(ParseResult parsed) => new[] { parsed.GetValue(_waivers), parsed.GetValue(_previous) }.OfType<string>();

    /// <exception cref="CommandException">A file cannot be read; the exception has a line for every error.</exception>
    public AuditOptions Read(ParseResult parsed, SheetReader reader) => new()
    {
        Waivers = parsed.GetValue(_waivers) is { } path ? ReadWaivers(path, reader.Evaluator.Json) : [],
        AsOf = parsed.GetValue(_asOf) ?? DateTime.Today,
        Previous = parsed.GetValue(_previous) is { } sheet ? reader.Prepare(sheet).Evaluate() : null,
    };

    private IReadOnlyList<Waiver> ReadWaivers(string path, PerformanceJson json) =>
        json.TryReadWaivers(InputFile.Read(path, _tool), out IReadOnlyList<Waiver>? waivers, out IReadOnlyList<InputError> errors)
            ? waivers
            : throw UnreadableFile.With(path, errors, _tool.Language, []);
}
