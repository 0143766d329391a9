using System.Text;

namespace PerformanceRules.Tests.Support;

/// <summary>Files that stand beside the tests.</summary>
internal static class TestData
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data");

    /// <summary>Reads a file as text.</summary>
    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Folder, .. path]), Encoding.UTF8);

    /// <summary>The names of the files in a folder; a folder without any is a fault of the test.</summary>
    public static IReadOnlyList<string> Names(string folder)
    {
        string[] names = [.. Directory.GetFiles(Path.Combine(Folder, folder)).Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
        return names.Length > 0 ? names : throw new InvalidOperationException($"There is no file in {folder}.");
    }
}
