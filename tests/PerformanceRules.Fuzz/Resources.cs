namespace PerformanceRules.Fuzz;

/// <summary>The seed's sheet and the built-in rulebooks, which inputs are made from.</summary>
internal static class Resources
{
    public static IEnumerable<string> Rulebooks => typeof(Resources).Assembly.GetManifestResourceNames().Where(static name => name.Contains('@', StringComparison.Ordinal));

    public static byte[] Read(string name)
    {
        using Stream stream = typeof(Resources).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
