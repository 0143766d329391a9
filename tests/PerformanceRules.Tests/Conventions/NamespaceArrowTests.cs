using System.Text.RegularExpressions;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Conventions;

/// <summary>Arrows between the folders of the library point one way, as its design has them: read from the using directives.</summary>
public sealed partial class NamespaceArrowTests
{
    /// <summary>What each folder may know. Serialization and Evaluation meet at the façade, which hands out the JSON formats.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Arithmetic"] = [],
        ["Text"] = ["Arithmetic"],
        ["Model"] = ["Arithmetic", "Text"],
        ["Findings"] = ["Arithmetic", "Text"],
        ["Rules"] = ["Arithmetic", "Text", "Model", "Findings"],
        ["Rulebooks"] = ["Arithmetic", "Text", "Model", "Findings", "Rules"],
    };

    [Fact]
    public void One_way()
    {
        List<string> wrong = [.. Directories().SelectMany(static folder => Wrong(folder.Name, Sources(folder.Path)))];

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_violation_would_be_found()
    {
        Assert.Single(Wrong("Model", ["using PerformanceRules.Arithmetic;\nusing PerformanceRules.Evaluation;\n"]));
        Assert.Equal(Allowed.Count, Directories().Count());
        Assert.All(Directories(), static folder => Assert.NotEmpty(Sources(folder.Path)));
    }

    private static IEnumerable<string> Wrong(string folder, IEnumerable<string> sources) => sources
        .SelectMany(static source => Usings().Matches(source))
        .Select(static match => match.Groups[1].Value)
        .Where(used => used != folder && !Allowed[folder].Contains(used))
        .Select(used => $"{folder} → {used}");

    private static IEnumerable<(string Name, string Path)> Directories() =>
        Allowed.Keys.Select(name => (name, RepositoryFile.PathOf("src/PerformanceRules/" + name)));

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);

    [GeneratedRegex(@"^(?:using )(?:static )?PerformanceRules\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Usings();
}
