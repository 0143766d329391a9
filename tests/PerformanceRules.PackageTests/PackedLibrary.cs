using System.Reflection;

namespace PerformanceRules.PackageTests;

/// <summary>The library and its packages for documents and hosting, packed once into a feed of their own, for all tests of this project.</summary>
public sealed class PackedLibrary : IDisposable
{
    /// <summary>A version that no registry has, so that only this feed can serve it.</summary>
    public const string Version = "0.0.0-packed";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("performance-rules-");

    public PackedLibrary()
    {
        foreach (string project in (string[])["PerformanceRules", "PerformanceRules.Documents", "PerformanceRules.Extensions.Hosting"])
        {
            Pack(Path.Combine(Repository, "src", project), Feed, Path.Combine(_folder.FullName, "artifacts"));
        }
    }

    public static string Repository => Metadata("RepositoryRoot");

    public string Feed => Path.Combine(_folder.FullName, "feed");

    public string Package => Path.Combine(Feed, $"PerformanceRules.{Version}.nupkg");

    public string Symbols => Path.Combine(Feed, $"PerformanceRules.{Version}.snupkg");

    /// <summary>Copies a program out of the repository, whose settings must not reach it, and says where.</summary>
    public string CopyOut(string program)
    {
        string copy = Path.Combine(_folder.FullName, program);
        Directory.CreateDirectory(copy);
        foreach (string file in Directory.GetFiles(Path.Combine(Repository, "tests", "PerformanceRules.PackageTests", program)))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }

    /// <summary>What makes a restore take the package from the feed, and all else from where the machine takes it.</summary>
    public string[] RestoreFromFeed() =>
    [
        $"-p:PerformanceRulesVersion={Version}",
        $"-p:RestoreAdditionalProjectSources={Feed}",
        $"-p:RestorePackagesPath={Path.Combine(_folder.FullName, "packages")}",
        $"-p:RestoreFallbackFolders={Metadata("PackageCache").TrimEnd('/', '\\')}",
    ];

    public void Dispose() => _folder.Delete(recursive: true);

    // The build of the package stays out of the repository's own bin and obj, which other tests are using at the same time.
    private static void Pack(string project, string feed, string artifacts) => DotNet.Run(
        project,
        "pack", "--configuration", "Release", "--artifacts-path", artifacts, "--output", feed, "--nologo",
        $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", "-warnaserror");

    private static string Metadata(string key) =>
        typeof(PackedLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
