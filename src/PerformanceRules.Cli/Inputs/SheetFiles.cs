using PerformanceRules.Cli.Files;
using PerformanceRules.Documents;

namespace PerformanceRules.Cli.Inputs;

/// <summary>The files that a command line names: one by one, as a folder, or by a pattern that the shell left to us ("2024/*.docx").</summary>
internal sealed record SheetFiles
{
    // Word keeps a lock beside an open document; it is no sheet.
    private const string LockPrefix = "~$";

    private static readonly string[] Extensions = [".json", .. FormDocument.Extensions];

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
                throw CommandException.About(name, tool.Text("其中没有自评表（.json、.docx、.xlsx、.txt）。", "there are no sheets (.json, .docx, .xlsx, .txt) in it."));
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
            return
            [
                .. Directory.EnumerateFiles(folder, pattern, depth)
                    .Where(static path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(path).StartsWith(LockPrefix, StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            string reason = FileFaults.Reason(exception, tool.Language);
            throw CommandException.About(folder, tool.Text("无法读取：" + reason, "cannot be read: " + reason));
        }
    }
}
