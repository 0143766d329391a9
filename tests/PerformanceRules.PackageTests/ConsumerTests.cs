namespace PerformanceRules.PackageTests;

/// <summary>Somebody else's program references the package, not the project, and registers a rule of its own.</summary>
[Collection(nameof(PackedLibrary))]
[Trait("Category", "Slow")]
public sealed class ConsumerTests(PackedLibrary library)
{
    [Fact]
    public void A_program_scores_the_seeds_sheet_and_one_of_its_own_with_the_package()
    {
        string program = library.CopyOut("Consumer");
        string sheet = Path.Combine(PackedLibrary.Repository, "src", "PerformanceRules.Cli", "Samples", "huairou-2024.json");
        DotNet.Run(program, ["build", "--nologo", "--output", "out", .. library.RestoreFromFeed()]);

        string[] lines = DotNet.Run(program, Path.Combine("out", "Consumer.dll"), sheet, "punctuality.json")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal(
            [
                "seed: 98.5 of 100, claimed 99.5, Complete",
                "开展会议、培训、外出考察: claimed 5, the standard gives 16 / 20 × 5 = 4.",
                "The target \"认可，满意率不低于95%\" is a quantity, the actual value \"完成\" is not: the row is judged by its points, not computed. Write the quantity achieved.",
                "own: 8.5 of 10, Complete, lateness",
                "得分 = max(分值 - days × deductionPerDay, 0) = max(10 - 3 × 0.5, 0) = 8.5",
            ],
            lines[..^2]);

        // The report also names the version of the library and the hash of the rulebook, which change with every build of either.
        Assert.StartsWith("""{"format":1,"rulebook":"own.punctuality@1",""", lines[^2], StringComparison.Ordinal);
        Assert.Contains("\"evidence\":{\"days\":3}", lines[^2], StringComparison.Ordinal);
        Assert.StartsWith("""{"format":1,"rulebook":"own.punctuality@1",""", lines[^1], StringComparison.Ordinal);
        Assert.Contains("\"substituted\":\"max(10 - 3 × 0.5, 0)\",\"value\":8.5", lines[^1], StringComparison.Ordinal);
        Assert.Contains("\"code\":\"claim-differs\"", lines[^1], StringComparison.Ordinal);
    }
}
