namespace PerformanceRules.Tests.Rulebooks;

/// <summary>Finds the files of the repository from where the tests run.</summary>
internal static class RepositoryFile
{
    private static readonly string Root = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static byte[] Bytes(string relative) => File.ReadAllBytes(PathOf(relative));

    public static string Text(string relative) => File.ReadAllText(PathOf(relative));

    public static byte[] Sheet(string name) => Bytes("tests/PerformanceRules.Tests/Rulebooks/Sheets/" + name);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PerformanceRules.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
