using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace PerformanceRules.Tests.Trust;

/// <summary>A program without any cultures (the runtime's invariant mode) writes the same bytes.</summary>
[Trait("Category", "Slow")]
public sealed class InvariantModeTests
{
    private const int SheetCount = 201;

    /// <summary>What the other process runs: prints the digest of the reports and how many cultures there are.</summary>
    [Fact]
    public void The_digest_of_the_reports_is_what_the_other_process_is_to_give()
    {
        string? expected = Environment.GetEnvironmentVariable("PERFORMANCE_RULES_DIGEST");
        if (expected is null)
        {
            Assert.Equal(64, Digest().Length);
            return;
        }

        Assert.Equal(expected, Digest());
        Assert.Equal(Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"), IsInvariant() ? "1" : "0");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    public void The_invariant_mode_gives_the_same_bytes(string invariant)
    {
        if (invariant == "0" && IsInvariant())
        {
            // This machine has no cultures, so the mode with them cannot be entered.
            return;
        }

        // tests/scripts/net8.sh runs the tests by a runtime that is not installed: the other process is to be started by it too.
        string[] runner = (Environment.GetEnvironmentVariable("PERFORMANCE_RULES_TEST_RUNNER") ?? "dotnet vstest").Split(' ');
        string filter = "--TestCaseFilter:FullyQualifiedName~" + nameof(The_digest_of_the_reports_is_what_the_other_process_is_to_give);
        ProcessStartInfo start = new(runner[0], [.. runner[1..], typeof(InvariantModeTests).Assembly.Location, filter])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant;
        start.Environment["PERFORMANCE_RULES_DIGEST"] = Digest();
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0 && Regex.IsMatch(output, "Passed: +1[, \n]|Passed: +1$"), output + errors.Result);
    }

    private static bool IsInvariant() => AppContext.TryGetSwitch("System.Globalization.Invariant", out bool isInvariant) ? isInvariant
        : Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") == "1";

    private static string Digest()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (byte[] sheet in Sheets.Take(SheetCount))
        {
            hash.AppendData(Sheets.Report(PerformanceEvaluator.Default, sheet));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
