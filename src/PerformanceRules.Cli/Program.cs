using PerformanceRules.Cli.Terminals;

namespace PerformanceRules.Cli;

/// <summary>The process: its console, its arguments, its exit code.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        using Terminal terminal = ProcessTerminal.Open();
        return CommandLine.Run(arguments, terminal);
    }
}
