using PerformanceRules.Cli.Files;
using PerformanceRules.Cli.Inputs;

namespace PerformanceRules.Cli.Outputs;

/// <summary>Where a command writes to: standard output, or the file that the user names.</summary>
internal sealed class OutputTarget
{
    private readonly Tool _tool;
    private readonly string? _path;

    /// <param name="tool">The tool.</param>
    /// <param name="path">The file, or <see langword="null"/> for standard output.</param>
    /// <param name="inputs">Everything that the command reads: sheets, those of a folder one by one, rulebooks.</param>
    /// <exception cref="CommandException">The output is one of the inputs, under whatever name, or no file at all.</exception>
    public OutputTarget(Tool tool, string? path, IEnumerable<string> inputs)
    {
        _tool = tool;
        _path = path;
        if (path is not null)
        {
            Check(path, inputs);
        }
    }

    public bool IsFile => _path is not null;

    /// <exception cref="CommandException">The file cannot be written; what was there before is as it was.</exception>
    public void Write(Action<Stream> write)
    {
        if (_path is null)
        {
            _tool.Terminal.Output.Flush();
            write(_tool.Terminal.OutputStream);
            _tool.Terminal.OutputStream.Flush();
            return;
        }

        try
        {
            OutputFile.Write(_path, write);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or (IOException and not (FileNotFoundException or FileLoadException)))
        {
            throw Unwritable(_path, exception);
        }
    }

    private void Check(string path, IEnumerable<string> inputs)
    {
        FileIdentity? output;
        try
        {
            _ = Path.GetFullPath(path);
            output = FileIdentity.Of(path);
        }
        catch (Exception exception) when (FileFaults.IsFault(exception))
        {
            throw Unwritable(path, exception);
        }

        if (Directory.Exists(path))
        {
            throw CommandException.About(path, _tool.Text("是目录，不是文件。", "this is a directory, not a file."));
        }

        if (output is not null && inputs.Any(input => IdentityOf(input) == output))
        {
            throw CommandException.About(path, _tool.Text("输出会覆盖输入文件，请换一个。", "the output would overwrite an input; name another file."));
        }
    }

    // Standard input may be a file that the shell opened.
    private static FileIdentity? IdentityOf(string input) =>
        input != InputFile.StandardInput ? FileIdentity.Of(input) : OperatingSystem.IsWindows() ? null : FileIdentity.Of("/dev/stdin");

    private CommandException Unwritable(string path, Exception exception)
    {
        string reason = FileFaults.Reason(exception, _tool.Language);
        return CommandException.About(path, _tool.Text("无法写入：" + reason, "cannot be written: " + reason));
    }
}
