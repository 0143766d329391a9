using System.CommandLine;
using System.CommandLine.Parsing;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Outputs;
using PerformanceRules.Cli.Terminals;
using PerformanceRules.Cli.Views;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Overviews;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Commands;

/// <summary>score FILE…: scores submissions, each on its own, and writes the reports in a format.</summary>
internal sealed class ScoreCommand
{
    private readonly Tool _tool;
    private readonly SheetOptions _sheets;
    private readonly Argument<string[]> _files;
    private readonly Option<string> _format;
    private readonly Option<string> _output;
    private readonly Option<bool> _ndjson;
    private readonly Option<bool> _strict;

    private ScoreCommand(Tool tool)
    {
        _tool = tool;
        _sheets = new SheetOptions(tool);
        _files = Options.Files(
            SheetOptions.FileDescription(tool) + tool.Text("；目录或 'FILES*' 则汇成一份总览", "; a folder or 'FILES*' gives one overview"), tool.Language);
        _format = Options.Choice("--format", tool.Text("输出的格式", "the format of the output"), [.. ReportFormats.All.Select(static format => format.Name)], tool.Language);
        _output = new Option<string>("--output") { Description = tool.Text("写入文件，不写到标准输出", "writes to a file instead of standard output"), HelpName = "PATH" };
        _strict = new Option<bool>("--strict") { Description = tool.Text("表中有未读懂之处即视为错误", "whatever of a form was not understood is an error") };
        _ndjson = new Option<bool>("--ndjson") { Description = tool.Text("每行一份自评表，每行一份报告，边读边写", "one submission a line in, one report a line out, streamed") };
    }

    public static Command Create(Tool tool)
    {
        ScoreCommand score = new(tool);
        Command command = new("score", tool.Text("评分", "Scores submissions."));
        command.Add(score._files);
        command.Add(score._format);
        command.Add(score._output);
        command.Add(score._ndjson);
        command.Add(score._strict);
        command.SetAction(score.Run);
        score._sheets.AddTo(command);
        score._format.Validators.Add(score.CheckFormat);
        return command;
    }

    /// <summary>Gives the exit code of a scored sheet: only what could not be scored counts as found.</summary>
    public static int ExitCodeOf(EvaluationReport report) =>
        report.Findings.Any(static finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Done;

    private int Run(ParseResult parsed)
    {
        PerformanceEvaluator evaluator = _tool.CreateEvaluator(parsed);
        string[] files = parsed.GetRequiredValue(_files);
        string[] rulebooks = parsed.GetValue(_tool.RulebookOption) ?? [];
        string? path = parsed.GetValue(_output);
        if (parsed.GetValue(_ndjson))
        {
            return NdjsonScore.Run(_tool, evaluator, files, new OutputTarget(_tool, path, [.. files, .. rulebooks]));
        }

        IReportFormat format = ReportFormats.Named(parsed.GetRequiredValue(_format));
        SheetFiles sheets = SheetFiles.Find(files, _tool);
        OutputTarget target = new(_tool, path, [.. sheets.Paths, .. rulebooks]);
        CheckFit(format, sheets, target);
        SheetReader reader = _sheets.Reader(parsed, evaluator);
        List<ScoredFile> scored = ScoreAll(sheets, reader);
        if (scored.Count > 1 && !format.HoldsSeveral && !sheets.IsCollection)
        {
            throw CommandException.About(sheets.Paths[0], reader.SeveralForms(scored));
        }

        if (scored.Exists(static file => file.Report is not null))
        {
            int width = target.IsFile ? Terminal.DefaultWidth : _tool.Terminal.Width;
            ReportStyle style = new(evaluator, _tool.Language, width, _tool.Terminal.Colors && !target.IsFile);
            target.Write(sheets.IsCollection && format.WriteOverview is { } write
                ? output => write(output, OverviewOf(scored), style)
                : output => format.Write(output, scored, style));
        }

        if (!format.ShowsNotes || sheets.IsCollection)
        {
            NotesView.Complain(scored, _tool);
        }

        bool isStrict = parsed.GetValue(_strict);
        return scored.Max(file => file.Report is not { } report ? ExitCode.Unreadable : isStrict && HasUnread(file) ? ExitCode.Findings : ExitCodeOf(report));
    }

    private static bool HasUnread(ScoredFile file) => file.Notes.Any(static note => note.Kind == FormNoteKind.NotUnderstood);

    private List<ScoredFile> ScoreAll(SheetFiles sheets, SheetReader reader)
    {
        using ProgressBar? progress = sheets.IsCollection ? new ProgressBar(_tool, sheets.Paths.Count) : null;
        List<ScoredFile> scored = [];
        foreach (string path in sheets.Paths)
        {
            scored.AddRange(reader.ScoreOrComplain(path));
            progress?.Advance();
        }

        return scored;
    }

    private static Overview OverviewOf(IEnumerable<ScoredFile> files) =>
        new(files.Select(static file => new OverviewEntry { Name = file.Name, Report = file.Report, Error = file.Error?.Message }));

    private void CheckFit(IReportFormat format, SheetFiles sheets, OutputTarget target)
    {
        bool several = sheets.Paths.Count > 1 && !(sheets.IsCollection && format.WriteOverview is not null);
        if (several && !format.HoldsSeveral)
        {
            throw new CommandException(_tool.Text(
                $"{CommandLine.Name}: 一个 {format.Name} 文件只放一份表：请逐份评分；目录的总览请用 --format table、markdown、html 或 xlsx。",
                $"{CommandLine.Name}: a {format.Name} file holds one sheet: score the files one by one; a folder's overview is written by --format table, markdown, html or xlsx."));
        }

        if (format.IsBinary && !target.IsFile && _tool.Terminal.OutputIsTerminal)
        {
            throw new CommandException(_tool.Text(
                $"{CommandLine.Name}: {format.Name} 不能显示在终端上，请用 --output 写入文件。",
                $"{CommandLine.Name}: a terminal cannot show {format.Name}; name a file with --output."));
        }
    }

    private void CheckFormat(OptionResult format)
    {
        if (format.GetValue(_ndjson) && format.Tokens is [{ Value: not "ndjson" }])
        {
            format.AddError(_tool.Text("--ndjson 的输出每行一份报告，不能与其他 --format 同用。", "--ndjson writes one report a line and cannot go with another --format."));
        }
    }
}
