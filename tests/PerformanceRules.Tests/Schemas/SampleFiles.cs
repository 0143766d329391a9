using System.Text.Json;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Schemas;

/// <summary>Every rulebook, sheet and report that the repository holds.</summary>
internal static class SampleFiles
{
    private static readonly string[] Folders =
    [
        "src/PerformanceRules/Rulebooks", "src/PerformanceRules.Cli/Samples", "tests/PerformanceRules.Cli.Tests/Golden", "tests/PerformanceRules.Tests/Auditing/RealSheets",
        "tests/PerformanceRules.Tests/Data", "tests/PerformanceRules.Tests/Data/good", "tests/PerformanceRules.Tests/Data/golden", "tests/PerformanceRules.Tests/Rulebooks/Sheets",
    ];

    public static IReadOnlyList<string> Rulebooks { get; } = Of("rulebook");

    public static IReadOnlyList<string> Submissions { get; } = Of("submission");

    public static IReadOnlyList<string> Reports { get; } = Of("report");

    public static JsonElement Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(RepositoryFile.Bytes(file));
        return document.RootElement.Clone();
    }

    private static IReadOnlyList<string> Of(string format) =>
    [
        .. Folders.SelectMany(static folder => Directory.GetFiles(RepositoryFile.PathOf(folder), "*.json").Select(file => folder + "/" + Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)
            .Where(file => FormatOf(Read(file)) == format),
    ];

    private static string FormatOf(JsonElement file) =>
        file.TryGetProperty("status", out _) ? "report" : file.TryGetProperty("unit", out _) ? "submission" : "rulebook";
}
