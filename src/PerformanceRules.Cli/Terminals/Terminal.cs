using System.Text;

namespace PerformanceRules.Cli.Terminals;

/// <summary>What the tool reads from and writes to, and what it may expect of it. Output is UTF-8 without a byte order mark, and lines end in \n.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>The width of output that goes to no terminal, in columns.</summary>
    public const int DefaultWidth = 120;

    private const int LongestLine = 100_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Terminal(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        OutputStream = output;
        Output = Writer(output);
        Error = error;
        Error.NewLine = "\n";
    }

    public Stream Input { get; }

    /// <summary>Gets standard output as bytes; what was written to <see cref="Output"/> before is flushed by its user.</summary>
    public Stream OutputStream { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Gets what gives a token that is cancelled as soon as nobody reads standard output any more; it is watched from then on.</summary>
    public Func<CancellationToken> WatchOutput { get; init; } = static () => CancellationToken.None;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Gets a value indicating whether escape codes may go to standard output.</summary>
    public bool Colors { get; init; }

    /// <summary>Gets the width of the terminal in columns.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Gets the width of lines that other programs read, one a remark: they are broken for a terminal alone.</summary>
    public int LineWidth => OutputIsTerminal ? Width : LongestLine;

    public static TextWriter Writer(Stream stream) => new StreamWriter(stream, Utf8, bufferSize: 16384, leaveOpen: true) { NewLine = "\n" };

    public void Dispose()
    {
        try
        {
            Output.Dispose();
        }
        catch (Exception exception) when (exception is IOException or AbandonedOutputException)
        {
            // Writing to it has failed before, and that has been told.
        }

        Error.Flush();
    }
}
