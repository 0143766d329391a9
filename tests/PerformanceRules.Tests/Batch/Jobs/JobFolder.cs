using System.Text;
using PerformanceRules.Batch;

namespace PerformanceRules.Tests.Batch.Jobs;

/// <summary>A folder for the input and the outputs of one test, gone after it.</summary>
internal sealed class JobFolder : IDisposable
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "performance-rules-" + Path.GetRandomFileName());

    public JobFolder() => Directory.CreateDirectory(_root);

    public string At(string name) => Path.Combine(_root, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), content);
        return At(name);
    }

    /// <summary>Lines of which no two are alike; every seventh cannot be read, and every eleventh is blank.</summary>
    public static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(static index =>
        (index % 7 == 3 ? "{" : index % 11 == 5 ? string.Empty : SeedSheet.LineWithMeetings("unit " + index, index % 17)) + "\n"));

    public static Task<BatchSummary> RunAsync(string input, string output, BatchJobOptions options, CancellationToken cancellation = default) =>
        new BatchJob(PerformanceEvaluator.Default).RunAsync(input, output, options, cancellation);

    /// <summary>The files of an output, the manifest among them, by their names.</summary>
    public SortedDictionary<string, string> Content(string output) => new(
        Directory.EnumerateFiles(At(output)).ToDictionary(static path => Path.GetFileName(path), static path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))),
        StringComparer.Ordinal);

    /// <summary>The shards of an output, one after the other.</summary>
    public string Reports(string output) => string.Concat(
        Directory.EnumerateFiles(At(output), "shard-*").Order(StringComparer.Ordinal).Select(static path => Encoding.UTF8.GetString(File.ReadAllBytes(path))));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
