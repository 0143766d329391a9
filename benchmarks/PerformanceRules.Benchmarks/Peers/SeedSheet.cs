using PerformanceRules.Model;

namespace PerformanceRules.Benchmarks.Peers;

/// <summary>The seed's own sheet: as JSON, and read.</summary>
internal static class SeedSheet
{
    public static byte[] Json { get; } = ReadJson();

    public static Submission Submission { get; } = PerformanceEvaluator.Default.Json.ReadSubmission(Json);

    private static byte[] ReadJson()
    {
        using Stream stream = typeof(SeedSheet).Assembly.GetManifestResourceStream("huairou-2024.json")!;
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
