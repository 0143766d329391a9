using System.Text;
using PerformanceRules.Cli.Terminals;

namespace PerformanceRules.Cli.Tests.Support;

/// <summary>Runs the tool inside this process, as a user would: arguments and standard input in; exit code, output and errors out.</summary>
internal static class PerfRules
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Ran Run(params string[] arguments) => RunWith(input: string.Empty, arguments);

    public static Ran RunWith(string input, params string[] arguments)
    {
        using MemoryStream output = new();
        using MemoryStream stdin = new(Strict.GetBytes(input));
        using StringWriter error = new();
        int exitCode;
        using (Terminal terminal = new(stdin, output, error))
        {
            exitCode = CommandLine.Run(arguments, terminal);
        }

        return new Ran(exitCode, Strict.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs the tool in a terminal with colors.</summary>
    public static Ran RunInTerminal(int width, bool colors, params string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        int exitCode;
        using (Terminal terminal = new(Stream.Null, output, error) { OutputIsTerminal = true, ErrorIsTerminal = true, Colors = colors, Width = width })
        {
            exitCode = CommandLine.Run(arguments, terminal);
        }

        return new Ran(exitCode, Strict.GetString(output.ToArray()), error.ToString());
    }
}
