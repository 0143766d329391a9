namespace PerformanceRules.Cli.Terminals;

/// <summary>Shows how many of the files are done: a bar on standard error that is written over, and only if that is a terminal.</summary>
internal sealed class ProgressBar(Tool tool, int total) : IDisposable
{
    private const int Width = 30;

    private int _done;
    private bool _isShown;

    public void Advance()
    {
        _done++;
        if (!tool.Terminal.ErrorIsTerminal)
        {
            return;
        }

        int filled = (int)((long)Width * _done / total);
        tool.Terminal.Error.Write($"\r[{new string('█', filled)}{new string('░', Width - filled)}] {_done}/{total}");
        tool.Terminal.Error.Flush();
        _isShown = true;
    }

    public void Dispose()
    {
        if (_isShown)
        {
            tool.Terminal.Error.WriteLine();
        }
    }
}
