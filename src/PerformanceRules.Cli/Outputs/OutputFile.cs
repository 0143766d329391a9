using PerformanceRules.Cli.Files;

namespace PerformanceRules.Cli.Outputs;

/// <summary>Writes a file whole or not at all: beside the one that is there, and then in its place.</summary>
internal static class OutputFile
{
    private const string Suffix = ".tmp";

    /// <exception cref="IOException">The file cannot be written; the one that was there is as it was.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string target = TargetOf(path);
        if (!IsReplaceable(target))
        {
            // A device or a pipe has no place to be put into; what is written to it is gone.
            using FileStream device = new(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(device);
            return;
        }

        string folder = Path.GetDirectoryName(target) is { Length: > 0 } named ? named : ".";
        string beside = Path.Combine(folder, "." + Path.GetFileName(target) + "." + Path.GetRandomFileName() + Suffix);
        try
        {
            using (FileStream file = new(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            KeepMode(target, beside);
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    // Through a symbolic link the file is written that it leads to, and the link stays.
    private static string TargetOf(string path)
    {
        FileInfo file = new(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    private static bool IsReplaceable(string target)
    {
        if (Directory.Exists(target))
        {
            throw new UnauthorizedAccessException();
        }

        return !File.Exists(target) || FileIdentity.IsRegular(target);
    }

    private static void KeepMode(string target, string beside)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
        }
    }
}
