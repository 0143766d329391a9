using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Terminals;

/// <summary>Shows how far a stream has come: one line on standard error that is written over, and only if that is a terminal.</summary>
internal sealed class ProgressLine(Tool tool) : IProgress<NdjsonSummary>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private long _lastShown = Environment.TickCount64;
    private bool _isShown;

    public void Report(NdjsonSummary value)
    {
        if (!tool.Terminal.ErrorIsTerminal || Environment.TickCount64 - _lastShown < Pause.TotalMilliseconds)
        {
            return;
        }

        _lastShown = Environment.TickCount64;
        _isShown = true;
        tool.Terminal.Error.Write(tool.Text($"\r已读 {value.Lines} 行，无法读取 {value.UnreadableLines} 行", $"\r{value.Lines} lines, {value.UnreadableLines} unreadable"));
        tool.Terminal.Error.Flush();
    }

    public void Dispose()
    {
        if (_isShown)
        {
            tool.Terminal.Error.WriteLine();
        }
    }
}
