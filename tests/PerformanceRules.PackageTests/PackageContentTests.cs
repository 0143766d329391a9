using System.IO.Compression;
using System.Xml.Linq;

namespace PerformanceRules.PackageTests;

/// <summary>What is in the package, and what a consumer gets with it.</summary>
[Collection(nameof(PackedLibrary))]
[Trait("Category", "Slow")]
public sealed class PackageContentTests(PackedLibrary library)
{
    private static readonly string[] Targets = ["net10.0", "net8.0", "netstandard2.0"];

    [Fact]
    public void Every_promised_target_comes_with_its_documentation_and_the_readme()
    {
        using ZipArchive package = ZipFile.OpenRead(library.Package);
        string[] files = [.. package.Entries.Select(static entry => entry.FullName)];
        Assert.Equal(
            Targets.SelectMany(static target => new[] { $"lib/{target}/PerformanceRules.dll", $"lib/{target}/PerformanceRules.xml" }),
            files.Where(static file => file.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("README.md", files);
    }

    [Fact]
    public void There_are_two_dependencies_and_on_the_newest_target_one()
    {
        XElement manifest = Manifest(library.Package);
        Dictionary<string, string[]> dependencies = manifest.Descendants(manifest.Name.Namespace + "group").ToDictionary(
            static group => group.Attribute("targetFramework")!.Value,
            static group => group.Elements().Select(static dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal).ToArray());
        string[] both = ["Microsoft.Extensions.DependencyInjection.Abstractions", "System.Text.Json"];
        Assert.Equal(both, dependencies[".NETStandard2.0"]);
        Assert.Equal(both, dependencies["net8.0"]);
        Assert.Equal(both[..1], dependencies["net10.0"]);
    }

    [Fact]
    public void The_manifest_names_license_readme_and_repository()
    {
        XElement metadata = Manifest(library.Package).Elements().Single();
        string Value(string name) => metadata.Element(metadata.Name.Namespace + name)?.Value ?? string.Empty;
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("tags"));
        Assert.Equal("git", metadata.Element(metadata.Name.Namespace + "repository")?.Attribute("type")?.Value);
    }

    [Fact]
    public void Symbols_of_every_target_are_in_the_symbol_package()
    {
        using ZipArchive symbols = ZipFile.OpenRead(library.Symbols);
        Assert.Equal(
            Targets.Select(static target => $"lib/{target}/PerformanceRules.pdb"),
            symbols.Entries.Select(static entry => entry.FullName).Where(static file => file.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static XElement Manifest(string path)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        using Stream manifest = package.GetEntry("PerformanceRules.nuspec")!.Open();
        return XDocument.Load(manifest).Root!;
    }
}
