namespace PerformanceRules.PackageTests;

/// <summary>Somebody else's application uses the packages, from the request to the archive, without a workaround.</summary>
[Collection(nameof(PackedLibrary))]
[Trait("Category", "Slow")]
public sealed class ApplicationTests(PackedLibrary library)
{
    [Fact]
    public void An_application_binds_scores_stores_reloads_renders_and_streams_with_the_packages()
    {
        string program = library.CopyOut("Application");
        string sheet = Path.Combine(PackedLibrary.Repository, "src", "PerformanceRules.Cli", "Samples", "huairou-2024.json");
        DotNet.Run(program, ["build", "--nologo", "--output", "out", .. library.RestoreFromFeed()]);

        string[] lines = DotNet.Run(program, Path.Combine("out", "Application.dll"), sheet)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal(
            [
                "98.5 of 100, claimed 99.5",
                "开展会议、培训、外出考察: claimed 5, the standard gives 16 / 20 × 5 = 4.",
                "“开展会议、培训、外出考察”自评 5 分，按标准应为 16 / 20 × 5 = 4。",
                "stored 98.5, holds: True",
                "page: True",
                "form: 98.5",
                "own: 4 + 6",
                "得分 = 分值 - counted × deduction = 10 - 2 × 2 = 6",
                "whole steps: 12",
                "full weight from 95",
                "1000 sheets in a stream: 10000 points",
            ],
            lines.Where(static line => !line.StartsWith("info:", StringComparison.Ordinal) && !line.StartsWith("Microsoft.Hosting", StringComparison.Ordinal)
                && !line.StartsWith("Application started", StringComparison.Ordinal) && !line.StartsWith("Hosting environment", StringComparison.Ordinal)
                && !line.StartsWith("Content root", StringComparison.Ordinal) && !line.StartsWith("Application is shutting", StringComparison.Ordinal)));
    }
}
