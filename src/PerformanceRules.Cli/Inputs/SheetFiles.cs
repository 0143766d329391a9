using PerformanceRules.Cli.Files;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Documents.Files;

namespace PerformanceRules.Cli.Inputs;

/// <summary>The files that a command line names: one by one, as a folder, or by a pattern that the shell left to us ("2024/*.docx").</summary>
internal sealed record SheetFiles
{
    // Word keeps a lock beside an open document; it is no sheet.
    private const string LockPrefix = "~$";

    private SheetFiles(IReadOnlyList<string> paths, bool isCollection)
    {
        Paths = paths;
        IsCollection = isCollection;
    }

    public IReadOnlyList<string> Paths { get; }

    /// <summary>Gets a value indicating whether a folder or a pattern is among them, so that one overview is wanted of all.</summary>
    public bool IsCollection { get; }

    /// <exception cref="CommandException">A folder or a pattern has no sheets.</exception>
    public static SheetFiles Find(IReadOnlyList<string> named, Tool tool)
    {
        List<string> paths = [];
        bool isCollection = false;
        foreach (string name in named)
        {
            bool isFolder = Directory.Exists(name);
            if (!isFolder && (File.Exists(name) || !IsPattern(name)))
            {
                paths.Add(name);
                continue;
            }

            isCollection = true;
            string[] found = isFolder ? Enumerate(name, "*", SearchOption.AllDirectories, tool) : Match(name, tool);
            if (found.Length == 0)
            {
                throw CommandException.About(name, tool.Text($"其中没有自评表（{string.Join("、", FormFiles.Extensions)}）。", $"there are no sheets ({string.Join(", ", FormFiles.Extensions)}) in it."));
            }

            paths.AddRange(found);
        }

        return new SheetFiles(isCollection ? [.. paths.Distinct(StringComparer.Ordinal)] : paths, isCollection);
    }

    private static bool IsPattern(string name) => name.AsSpan().IndexOfAny('*', '?') >= 0;

    private static string[] Match(string pattern, Tool tool)
    {
        string folder = Path.GetDirectoryName(pattern) ?? string.Empty;
        if (IsPattern(folder))
        {
            throw CommandException.About(pattern, tool.Text("通配符只能用在文件名中。", "only the file's name may hold * and ?."));
        }

        return Directory.Exists(folder.Length == 0 ? "." : folder)
            ? Enumerate(folder.Length == 0 ? "." : folder, Path.GetFileName(pattern), SearchOption.TopDirectoryOnly, tool)
            : [];
    }

    private static string[] Enumerate(string folder, string pattern, SearchOption depth, Tool tool)
    {
        try
        {
            ILookup<bool, string> files = Directory.EnumerateFiles(folder, pattern, depth).Order(StringComparer.Ordinal).ToLookup(IsSheet);
            foreach (string path in files[false])
            {
                tool.Complain(CommandException.About(path, tool.Text("未读取：不是自评表的文件格式。", "not read: this is no kind of file that holds a sheet.")));
            }

            return [.. files[true]];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            string reason = FileFaults.Reason(exception, tool.Language);
            throw CommandException.About(folder, tool.Text("无法读取：" + reason, "cannot be read: " + reason));
        }
    }

    // A file is judged by its name, or else by its content: a document whose name has lost its ending is a sheet, a picture is none.
    private static bool IsSheet(string path)
    {
        // Opening a pipe would wait for somebody to write into it.
        if (Path.GetFileName(path).StartsWith(LockPrefix, StringComparison.Ordinal) || !FileIdentity.IsRegular(path))
        {
            return false;
        }

        if (FormFiles.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return stream.Length <= DocumentLimits.FileBytes && FormFiles.HoldsDocument(FormFile.Read(stream, path));
    }
}
