using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using PerformanceRules.DependencyInjection;

namespace PerformanceRules.Extensions.Hosting;

/// <summary>
/// The evaluator of rulebook files that may change while the application runs. A call is answered by the evaluator that is current when it begins; where the
/// files cannot be read after a change, the one in force stays.
/// </summary>
internal sealed class ReloadingEvaluator : ForwardingEvaluator, IDisposable
{
    private readonly PerformanceEvaluatorFactory _factory;
    private readonly ILogger _logger;
    private readonly List<IDisposable> _watches = [];
    private readonly object _lock = new();
    private volatile PerformanceEvaluator _current;

    public ReloadingEvaluator(PerformanceEvaluatorFactory factory, IReadOnlyList<WatchedFile> files, ILogger logger)
    {
        _factory = factory;
        _logger = logger;
        foreach (WatchedFile file in files)
        {
            PhysicalFileProvider folder = new(Path.GetDirectoryName(file.Path)!);
            _watches.Add(folder);
            _watches.Add(ChangeToken.OnChange(() => folder.Watch(Path.GetFileName(file.Path)), () => Reload(file.Path)));
        }

        _current = factory.Create();
    }

    public PerformanceEvaluator Current => _current;

    protected override IPerformanceEvaluator Inner => _current;

    public void Dispose() => _watches.ForEach(static watch => watch.Dispose());

    private void Reload(string path)
    {
#pragma warning disable CA1031 // Whatever is wrong with a changed file, the application goes on with the rulebooks in force, and the log says so.
        try
        {
            lock (_lock)
            {
                _current = _factory.Create();
            }

            Log.Reloaded(_logger, path);
        }
        catch (Exception exception)
        {
            Log.NotReloaded(_logger, exception, path);
        }
#pragma warning restore CA1031
    }
}
