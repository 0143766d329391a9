using System.Diagnostics;
using System.Text;

namespace PerformanceRules.PackageTests;

/// <summary>Runs the SDK's command line as a user would, without what the test runner put into the environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(10);

    public static string Run(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string inherited in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        // A build server that outlives the command would hold on to the temporary folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} did not end within {LongestRun}.");
        }

        string text = output.Result;
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{text}\n{errors.Result}");
        return text;
    }
}
