using System.Text;
using System.Text.Json.Nodes;
using PerformanceRules.Cli.Inputs;

namespace PerformanceRules.Cli.Tests.Support;

/// <summary>A file for one test, gone after it: the sample, the sample changed, or any text.</summary>
internal sealed class SheetFile : IDisposable
{
    private SheetFile(byte[] content, string extension)
    {
        FilePath = Path.Combine(Path.GetTempPath(), "perfrules-" + Path.GetRandomFileName() + extension);
        File.WriteAllBytes(FilePath, content);
    }

    public string FilePath { get; }

    public static SheetFile OfSample() => new(Sample.Read(), ".json");

    public static SheetFile OfText(string text, string extension = ".json") => new(Encoding.UTF8.GetBytes(text), extension);

    public static SheetFile OfBytes(byte[] content) => new(content, ".json");

    /// <summary>Makes a file of the sample with something changed in it.</summary>
    public static SheetFile OfSampleWith(Action<JsonObject> change) => OfText(SampleWith(change).ToJsonString());

    public static JsonObject SampleWith(Action<JsonObject> change)
    {
        JsonObject sheet = JsonNode.Parse(Sample.Read())!.AsObject();
        change(sheet);
        return sheet;
    }

    public void Dispose() => File.Delete(FilePath);
}
