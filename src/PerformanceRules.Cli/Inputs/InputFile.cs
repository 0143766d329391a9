using PerformanceRules.Cli.Files;

namespace PerformanceRules.Cli.Inputs;

/// <summary>Reads a file that the user names, or standard input where the name is a hyphen.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    // One byte more than the library takes: it then says itself that the input is too large, and an endless input ends here.
    private const int EnoughBytes = (16 * 1024 * 1024) + 1;

    /// <summary>Gives the name by which messages call a file.</summary>
    public static string DisplayName(string path) => path == StandardInput ? "<stdin>" : path;

    /// <exception cref="CommandException">There is no such file, or it cannot be read.</exception>
    public static byte[] Read(string path, Tool tool)
    {
        if (path == StandardInput)
        {
            return Attempt(DisplayName(path), tool, () => ReadToEnd(tool.Terminal.Input));
        }

        using Stream stream = Open(path, tool);
        return Attempt(path, tool, () => ReadToEnd(stream));
    }

    /// <exception cref="CommandException">There is no such file, or it cannot be opened.</exception>
    public static Stream Open(string path, Tool tool)
    {
        if (Directory.Exists(path))
        {
            throw CommandException.About(path, tool.Text("是目录，不是文件。", "this is a directory, not a file."));
        }

        return Attempt(path, tool, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[81920];
        int read;
        while (copy.Length < EnoughBytes && (read = stream.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }

    private static T Attempt<T>(string path, Tool tool, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CommandException.About(path, tool.Text("没有这个文件。", "there is no such file."));
        }
        catch (Exception exception) when (FileFaults.IsFault(exception))
        {
            string reason = FileFaults.Reason(exception, tool.Language);
            throw CommandException.About(path, tool.Text("无法读取：" + reason, "cannot be read: " + reason));
        }
    }
}
