using System.Buffers;
using System.CommandLine;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Formats;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Outputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Documents;

namespace PerformanceRules.Cli.Commands;

/// <summary>audit FILE…: only what differs from the claims, and why; what was looked for; and which findings were accepted.</summary>
internal sealed class AuditCommand
{
    private const string Excel = "xlsx";

    private readonly Tool _tool;
    private readonly SheetOptions _sheets;
    private readonly AuditInputs _inputs;
    private readonly Argument<string[]> _files;
    private readonly Option<string> _format;
    private readonly Option<string> _output;

    private AuditCommand(Tool tool)
    {
        _tool = tool;
        _sheets = new SheetOptions(tool);
        _inputs = new AuditInputs(tool);
        _files = Options.Files(SheetOptions.FileDescription(tool), tool.Language);
        _format = Options.Choice("--format", tool.Text("输出的格式", "the format of the output"), ["table", Options.Json, Excel], tool.Language);
        _output = new Option<string>("--output") { Description = tool.Text("写入文件，不写到标准输出", "writes to a file instead of standard output"), HelpName = "PATH" };
    }

    public static Command Create(Tool tool)
    {
        AuditCommand audit = new(tool);
        Command command = new("audit", tool.Text("只看与自评不符之处及其原因", "Shows only what differs from the claims, and why."));
        command.Add(audit._files);
        command.Add(audit._format);
        command.Add(audit._output);
        audit._inputs.AddTo(command);
        audit._sheets.AddTo(command);
        command.SetAction(audit.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string[] files = parsed.GetRequiredValue(_files);
        OutputTarget target = new(_tool, parsed.GetValue(_output), [.. files, .. _inputs.FilesOf(parsed)]);
        string format = parsed.GetRequiredValue(_format);
        if (format == Excel && !target.IsFile && _tool.Terminal.OutputIsTerminal)
        {
            throw new CommandException(_tool.Text(
                $"{CommandLine.Name}: {Excel} 不能显示在终端上，请用 --output 写入文件。", $"{CommandLine.Name}: a terminal cannot show {Excel}; name a file with --output."));
        }

        SheetReader reader = _sheets.Reader(parsed, _tool.CreateEvaluator(parsed));
        AuditOptions options = _inputs.Read(parsed, reader);
        List<AuditedFile> audited = AuditedFile.Settle([.. files.SelectMany(reader.ScoreOrComplain).Select(file => AuditedFile.Of(file, options))]);
        if (audited.Exists(static file => file.Audit is not null) || audited.Count > 1)
        {
            Write(format, target, reader.Evaluator, audited);
        }

        if (format != "table")
        {
            NotesView.Complain([.. audited.Select(static file => file.File)], _tool);
        }

        return audited.Max(static file => file.ExitCode);
    }

    private void Write(string format, OutputTarget target, PerformanceEvaluator evaluator, List<AuditedFile> files)
    {
        switch (format)
        {
            case Options.Json:
                // As with score: of one file an object, of several an array in their order.
                IEnumerable<Action<IBufferWriter<byte>>> audits = files.Select<AuditedFile, Action<IBufferWriter<byte>>>(file => buffer =>
                    FileJson.Write(buffer, file.File, indented: true, _ => evaluator.Json.WriteAudit(buffer, file.Audit!, _tool.Language)));
                target.Write(output => JsonDocuments.Write(output, audits, asList: files.Count > 1));
                break;
            case Excel:
                target.Write(output => AuditDocument.WriteExcel(output, [.. files.Select(static file => file.Audit).OfType<SheetAudit>()], _tool.Language));
                break;
            default:
                target.Write(output => WriteTable(output, target.IsFile, files));
                break;
        }
    }

    private void WriteTable(Stream output, bool isFile, List<AuditedFile> files)
    {
        using TextWriter writer = Terminals.Terminal.Writer(output);
        Screen screen = new(writer, isFile ? Terminals.Terminal.DefaultWidth : _tool.Terminal.Width, _tool.Terminal.Colors && !isFile);
        foreach (AuditedFile file in files)
        {
            if (file.Audit is { } audit)
            {
                screen.WriteLine(file.File.Name, Styles.Faint);
                AuditView.Write(screen, audit, _tool.Language);
                NotesView.Write(screen, file.File.Notes, _tool.Language);
            }
        }
    }
}
