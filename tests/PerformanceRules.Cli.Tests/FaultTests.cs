using PerformanceRules.Cli.Terminals;

namespace PerformanceRules.Cli.Tests;

public sealed class FaultTests
{
    [Fact]
    public void Fault_of_our_own_gives_3_and_says_where_to_report_it()
    {
        (int exitCode, string error) = RunInto(new FaultyStream(new InvalidOperationException("out of\nluck")));

        Assert.Equal(3, exitCode);
        Assert.Equal(
            "perfrules: a fault of the tool's own: InvalidOperationException: out of luck Please report it, with the command and its input, to whoever gave you the tool.\n",
            error);
    }

    [Fact]
    public void Full_disk_is_no_fault_of_ours()
    {
        (int exitCode, string error) = RunInto(new FaultyStream(new IOException("No space left on device", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28)));

        Assert.Equal((2, "<stdout>:1:1: $: the disk is full.\n"), (exitCode, error));
    }

    private static (int ExitCode, string Error) RunInto(Stream output)
    {
        using StringWriter error = new();
        Terminal terminal = new(Stream.Null, output, error);
        return (CommandLine.Run(["sample", "--lang", "en"], terminal), error.ToString());
    }

    private sealed class FaultyStream(Exception fault) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw fault;

        public override void Write(ReadOnlySpan<byte> buffer) => throw fault;
    }
}
