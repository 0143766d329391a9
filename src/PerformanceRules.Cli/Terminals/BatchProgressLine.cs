using System.Diagnostics;
using System.Globalization;
using PerformanceRules.Batch;

namespace PerformanceRules.Cli.Terminals;

/// <summary>Shows how far a batch has come, at which rate, and how long it will take: one line on standard error, and only if that is a terminal.</summary>
internal sealed class BatchProgressLine(Tool tool) : IProgress<BatchProgress>, IDisposable
{
    private const double Million = 1_000_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _lastShown = -Pause;
    private bool _isShown;

    public void Report(BatchProgress value)
    {
        if (!tool.Terminal.ErrorIsTerminal || _clock.Elapsed - _lastShown < Pause)
        {
            return;
        }

        _lastShown = _clock.Elapsed;
        _isShown = true;
        tool.Terminal.Error.Write("\r" + Text(value, _clock.Elapsed, tool) + "\u001b[K");
        tool.Terminal.Error.Flush();
    }

    public void Dispose()
    {
        if (_isShown)
        {
            tool.Terminal.Error.WriteLine();
        }
    }

    /// <summary>Writes "45% · 20.1 MB/s · 00:03:10 left · 450000 submissions, 3 unreadable".</summary>
    internal static string Text(BatchProgress progress, TimeSpan elapsed, Tool tool)
    {
        double rate = (progress.BytesDone - progress.BytesResumed) / Math.Max(elapsed.TotalSeconds, 0.001);
        string share = (progress.BytesTotal == 0 ? 1 : (double)progress.BytesDone / progress.BytesTotal).ToString("P0", CultureInfo.InvariantCulture).Replace(" ", string.Empty, StringComparison.Ordinal);
        string speed = (rate / Million).ToString("0.0", CultureInfo.InvariantCulture) + " MB/s";
        string left = rate > 0
            ? TimeSpan.FromSeconds(Math.Round((progress.BytesTotal - progress.BytesDone) / rate)).ToString("c", CultureInfo.InvariantCulture)
            : "--:--:--";
        return tool.Text(
            $"{share} · {speed} · 剩余 {left} · 已评 {progress.Summary.Reports} 份，无法读取 {progress.Summary.Unreadable} 份",
            $"{share} · {speed} · {left} left · {progress.Summary.Reports} scored, {progress.Summary.Unreadable} unreadable");
    }
}
