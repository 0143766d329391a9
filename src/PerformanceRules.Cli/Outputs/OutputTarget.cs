using PerformanceRules.Cli.Inputs;

namespace PerformanceRules.Cli.Outputs;

/// <summary>Where a command writes to: standard output, or the file that the user names.</summary>
internal sealed class OutputTarget
{
    private readonly Tool _tool;
    private readonly string? _path;

    /// <exception cref="CommandException">The output is one of the inputs, which it would overwrite.</exception>
    public OutputTarget(Tool tool, string? path, IReadOnlyList<string> inputs)
    {
        _tool = tool;
        _path = path;
        if (path is not null && inputs.Any(input => input != InputFile.StandardInput && IsSame(input, path)))
        {
            throw CommandException.About(path, tool.Text("输出会覆盖输入文件，请换一个。", "the output would overwrite an input; name another file."));
        }
    }

    public bool IsFile => _path is not null;

    /// <exception cref="CommandException">The file cannot be written.</exception>
    public void Write(Action<Stream> write)
    {
        if (_path is null)
        {
            _tool.Terminal.Output.Flush();
            write(_tool.Terminal.OutputStream);
            _tool.Terminal.OutputStream.Flush();
            return;
        }

        using Stream file = Create(_path);
        write(file);
    }

    private FileStream Create(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CommandException.About(path, _tool.Text($"无法写入：{exception.Message}", $"cannot be written: {exception.Message}"));
        }
    }

    private static bool IsSame(string left, string right) =>
        string.Equals(Path.GetFullPath(left), Path.GetFullPath(right), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
