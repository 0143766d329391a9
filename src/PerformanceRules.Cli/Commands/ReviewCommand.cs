using System.Buffers;
using System.CommandLine;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Outputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Documents;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Reviews;

namespace PerformanceRules.Cli.Commands;

/// <summary>review FILE…: the form of a re-check, and what in it does not add up; of several sheets, what they contradict one another in.</summary>
internal sealed class ReviewCommand
{
    private const string Excel = "xlsx";
    private const string Word = "docx";

    private readonly Tool _tool;
    private readonly SheetOptions _sheets;
    private readonly Argument<string[]> _files;
    private readonly Option<string> _format;
    private readonly Option<string> _output;

    private ReviewCommand(Tool tool)
    {
        _tool = tool;
        _sheets = new SheetOptions(tool);
        _files = Options.Files(SheetOptions.FileDescription(tool) + tool.Text("；目录则相互比较", "; a folder is compared with itself"), tool.Language);
        _format = Options.Choice("--format", tool.Text("输出的格式", "the format of the output"), ["table", Options.Json, Excel, Word], tool.Language);
        _output = new Option<string>("--output") { Description = tool.Text("写入文件，不写到标准输出", "writes to a file instead of standard output"), HelpName = "PATH" };
    }

    public static Command Create(Tool tool)
    {
        ReviewCommand review = new(tool);
        Command command = new("review", tool.Text("复核表：自评、核算、复核和偏差", "Shows a re-check: the claim, the standard, what the reviewer found, and the deviation."));
        command.Add(review._files);
        command.Add(review._format);
        command.Add(review._output);
        review._sheets.AddTo(command);
        command.SetAction(review.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string[] named = parsed.GetRequiredValue(_files);
        string format = parsed.GetRequiredValue(_format);
        OutputTarget target = new(_tool, parsed.GetValue(_output), named);
        if (format is Excel or Word && !target.IsFile && _tool.Terminal.OutputIsTerminal)
        {
            throw new CommandException(_tool.Text(
                $"{CommandLine.Name}: {format} 不能显示在终端上，请用 --output 写入文件。", $"{CommandLine.Name}: a terminal cannot show {format}; name a file with --output."));
        }

        SheetReader reader = _sheets.Reader(parsed, _tool.CreateEvaluator(parsed));
        List<ScoredFile> files = [.. SheetFiles.Find(named, _tool).Paths.SelectMany(reader.ScoreOrComplain)];
        List<ScoredFile> read = [.. files.Where(static file => file.Report is not null)];
        if (format is Excel or Word && read.Count > 1)
        {
            throw new CommandException(_tool.Text(
                $"{CommandLine.Name}: 一个 {format} 文件只放一份复核表，请逐份输出。", $"{CommandLine.Name}: a {format} file holds one re-check; write them one by one."));
        }

        IReadOnlyList<SheetReview> reviews = SheetReview.Together(read.Select(static file => file.Report!.Review()));
        if (reviews.Count > 0)
        {
            Write(format, target, reader.Evaluator, files, read, reviews);
        }

        if (format != "table")
        {
            NotesView.Complain(files, _tool);
        }

        return files.Exists(static file => file.Report is null) ? ExitCode.Unreadable
            : reviews.Any(static review => review.Findings.Count > 0) ? ExitCode.Findings
            : ExitCode.Done;
    }

    private void Write(string format, OutputTarget target, PerformanceEvaluator evaluator, List<ScoredFile> files, List<ScoredFile> read, IReadOnlyList<SheetReview> reviews)
    {
        ScoredFormOptions options = new() { Language = _tool.Language };
        switch (format)
        {
            case Options.Json:
                IEnumerable<Action<IBufferWriter<byte>>> documents = files.Select<ScoredFile, Action<IBufferWriter<byte>>>(file => buffer =>
                    FileJson.Write(buffer, file, indented: true, _ => evaluator.Json.WriteReview(buffer, reviews[read.IndexOf(file)], _tool.Language)));
                target.Write(output => JsonDocuments.Write(output, documents, asList: files.Count > 1));
                break;
            case Excel:
                target.Write(output => ReviewForm.WriteExcel(output, reviews[0], options));
                break;
            case Word:
                target.Write(output => ReviewForm.WriteWord(output, reviews[0], options));
                break;
            default:
                target.Write(output => WriteTable(output, target.IsFile, read, reviews));
                break;
        }
    }

    private void WriteTable(Stream output, bool isFile, List<ScoredFile> files, IReadOnlyList<SheetReview> reviews)
    {
        using TextWriter writer = Terminals.Terminal.Writer(output);
        Screen screen = new(writer, isFile ? Terminals.Terminal.DefaultWidth : _tool.Terminal.Width, _tool.Terminal.Colors && !isFile);
        for (int index = 0; index < reviews.Count; index++)
        {
            screen.WriteLine(files[index].Name, Styles.Faint);
            ReviewView.Write(screen, reviews[index], _tool.Language);
            NotesView.Write(screen, files[index].Notes, _tool.Language);
        }
    }
}
