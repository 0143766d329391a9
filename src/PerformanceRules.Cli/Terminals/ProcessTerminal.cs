using System.Text;
using Spectre.Console;

namespace PerformanceRules.Cli.Terminals;

/// <summary>Finds out what the process's own console is like.</summary>
internal static class ProcessTerminal
{
    public static Terminal Open()
    {
        if (OperatingSystem.IsWindows())
        {
            // Elsewhere a terminal takes bytes as they are; a Windows console has to be told that they are UTF-8.
            Console.OutputEncoding = Encoding.UTF8;
        }

        bool isTerminal = !Console.IsOutputRedirected;
        StandardOutput? output = StandardHandles.IsClosed(StandardHandles.Output) ? null : new StandardOutput(Console.OpenStandardOutput());
        return new Terminal(
            StandardHandles.IsClosed(StandardHandles.Input) ? new ClosedStream("standard input") : Console.OpenStandardInput(),
            output ?? (Stream)new ClosedStream("standard output"),
            Terminal.Writer(Console.OpenStandardError()))
        {
            WatchOutput = () => output?.Abandoned ?? CancellationToken.None,
            OutputIsTerminal = isTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colors = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && AnsiConsole.Profile.Capabilities.Ansi,
            Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : Terminal.DefaultWidth,
        };
    }
}
