using PerformanceRules.Batch.Manifests;
using PerformanceRules.Batch.Shards;

namespace PerformanceRules.Batch;

/// <summary>The folder that a batch writes to.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder, unless it is there and is empty or a batch's.</summary>
    /// <exception cref="BatchException">It lies in the input, or holds something else.</exception>
    public static void Prepare(string input, string output)
    {
        if (Directory.Exists(input) && Ended(output).StartsWith(Ended(input), PathComparison))
        {
            throw new BatchException(BatchFault.OutputInsideInput, output, "The output would lie in the folder that is read; name a folder outside it.");
        }

        if (File.Exists(output))
        {
            throw new BatchException(BatchFault.OutputNotEmpty, output, "This is a file; name a folder.");
        }

        Directory.CreateDirectory(output);
        if (!File.Exists(Path.Combine(output, ManifestFile.Name)) && Directory.EnumerateFileSystemEntries(output).Any())
        {
            throw new BatchException(BatchFault.OutputNotEmpty, output, "The folder is not empty, and is no batch's; name another one.");
        }
    }

    /// <summary>Removes what killed runs have left unfinished.</summary>
    public static void Sweep(string output)
    {
        foreach (string path in Directory.EnumerateFiles(output, "*" + ShardFile.TemporaryEnding))
        {
            File.Delete(path);
        }
    }

    private static StringComparison PathComparison => Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static string Ended(string path) => Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
}
