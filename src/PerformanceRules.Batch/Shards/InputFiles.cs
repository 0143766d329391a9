using System.Globalization;
using System.Text;

namespace PerformanceRules.Batch.Shards;

/// <summary>The files of an input in an order that is the same everywhere: one file, or those of a folder that hold submissions.</summary>
internal sealed class InputFiles
{
    private static readonly string[] LineEndings = [".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz"];

    private InputFiles(IReadOnlyList<InputPart> parts)
    {
        Parts = parts;
        Bytes = parts.Sum(static part => part.Length);
    }

    public IReadOnlyList<InputPart> Parts { get; }

    public long Bytes { get; }

    /// <exception cref="BatchException">There is no such input, or it holds nothing.</exception>
    public static InputFiles Find(string input)
    {
        if (File.Exists(input))
        {
            FileInfo file = new(input);
            return new InputFiles([new InputPart(file.Name, file.FullName, file.Length, HoldsLines: !HasEnding(input, ".json"))]);
        }

        if (!Directory.Exists(input))
        {
            throw new BatchException(BatchFault.InputMissing, input, "There is no such file or folder.");
        }

        string root = Path.GetFullPath(input).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        InputPart[] parts =
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Where(static path => HoldsLines(path) || HasEnding(path, ".json"))
                .Select(path => new InputPart(path.Substring(root.Length).Replace(Path.DirectorySeparatorChar, '/'), path, new FileInfo(path).Length, HoldsLines(path)))
                .OrderBy(static part => part.Name, StringComparer.Ordinal),
        ];
        return parts.Length > 0
            ? new InputFiles(parts)
            : throw new BatchException(BatchFault.InputEmpty, input, "The folder has no files that hold submissions (.ndjson, .jsonl, .json, or .ndjson.gz).");
    }

    /// <summary>Writes names and lengths, a line each: their hash says whether an input is the same.</summary>
    public string List()
    {
        StringBuilder list = new();
        foreach (InputPart part in Parts)
        {
            list.Append(part.Name).Append('\t').Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }

        return list.ToString();
    }

    private static bool HoldsLines(string path) => Array.Exists(LineEndings, ending => HasEnding(path, ending));

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A file of an input.</summary>
/// <param name="Name">Its path below the folder that is read, with '/'.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="HoldsLines">Whether it holds a submission a line, and not a single one.</param>
internal sealed record InputPart(string Name, string Path, long Length, bool HoldsLines)
{
    public bool IsCompressed => Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
