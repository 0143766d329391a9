using System.Text;

namespace PerformanceRules.Cli.Tests.Support;

/// <summary>
/// Holds an output against the one that was looked at and kept. To keep new ones, run the tests with UPDATE_GOLDEN=1, and look at the difference.
/// </summary>
internal static class GoldenFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Match(string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Path.Combine(SourceFolder(), name), actual, Utf8);
            return;
        }

        string path = Path.Combine(AppContext.BaseDirectory, "Golden", name);
        Assert.True(File.Exists(path), $"There is no Golden/{name} yet; run the tests with UPDATE_GOLDEN=1.");
        string expected = Utf8.GetString(File.ReadAllBytes(path));
        Assert.False(expected.Contains('\r', StringComparison.Ordinal), $"Golden/{name} has carriage returns.");
        if (expected != actual)
        {
            Assert.Fail(Difference(name, expected.Split('\n'), actual.Split('\n')));
        }
    }

    private static string Difference(string name, string[] expected, string[] actual)
    {
        int line = expected.Zip(actual).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"Golden/{name} differs from line {line + 1} on."
            + $"\nexpected: {expected.ElementAtOrDefault(line) ?? "(the end)"}"
            + $"\nactual:   {actual.ElementAtOrDefault(line) ?? "(the end)"}";
    }

    // A caller's file path is rewritten in deterministic builds, so the folder is found from the output.
    private static string SourceFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PerformanceRules.sln")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "tests", "PerformanceRules.Cli.Tests", "Golden");
    }
}
