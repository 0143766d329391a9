namespace PerformanceRules.Cli.Inputs;

/// <summary>The embedded sample: the complete sheet of a district office for 2024, with its claims, as it was published.</summary>
internal static class Sample
{
    public static byte[] Read()
    {
        using Stream stream = typeof(Sample).Assembly.GetManifestResourceStream("huairou-2024.json")
            ?? throw new InvalidOperationException("The tool was built without its sample.");
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
