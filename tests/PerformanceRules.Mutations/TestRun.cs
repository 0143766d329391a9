using System.Diagnostics;
using System.Reflection;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PerformanceRules.Mutations;

/// <summary>Finds the tests of an assembly, and runs some of them in this process until one fails.</summary>
internal sealed class TestRun : IDisposable
{
    // A test whose threads wait for each other takes no processor time at all, so that it would never use any up; the looks take a little.
    private const int LongestWait = 300;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(12);

    private readonly XunitTestFrameworkDiscoverer _discoverer;
    private readonly XunitTestFrameworkExecutor _executor;

    /// <exception cref="TimeoutException">The tables of the tests use the library, and a mutant in it never ends.</exception>
    public TestRun(Assembly tests, Func<ITestCase, bool> isWanted)
    {
        NullMessageSink none = new();
        XunitTestFramework framework = new(none);
        _discoverer = (XunitTestFrameworkDiscoverer)framework.GetDiscoverer(Reflector.Wrap(tests));
        Discovery discovery = new();
        Wait(() => _discoverer.Find(includeSourceInformation: false, discovery, Options), discovery.Finished, () => discovery.Cases.Count, LongestSearch);
        Cases = [.. discovery.Cases.Where(found => isWanted(found))];
        _executor = (XunitTestFrameworkExecutor)framework.GetExecutor(tests.GetName());
    }

    public IReadOnlyList<IXunitTestCase> Cases { get; }

    private static RunOptions Options => new();

    /// <summary>Runs tests one after the other, and gives the first that fails.</summary>
    /// <exception cref="TimeoutException">One test used up the processor time, or waits for ever: a mutant that never ends.</exception>
    public ITestCase? FirstFailure(IEnumerable<IXunitTestCase> cases, TimeSpan longest)
    {
        Execution execution = new();
        Wait(() => _executor.RunTests(cases, execution, Options), execution.Finished, () => execution.Ended, longest);
        return execution.Failed;
    }

    public void Dispose()
    {
        _executor.Dispose();
        _discoverer.Dispose();
    }

    // On a thread of its own, for a test may begin before the runner returns, and never end.
    private static void Wait(Action work, WaitHandle finished, Func<int> done, TimeSpan longest)
    {
        TimeSpan started = Process.GetCurrentProcess().TotalProcessorTime;
        int before = 0;
        int looks = 0;
        Thread worker = new(() => work()) { IsBackground = true };
        worker.Start();
        while (!finished.WaitOne(TimeSpan.FromMilliseconds(200)))
        {
            using Process current = Process.GetCurrentProcess();
            TimeSpan now = current.TotalProcessorTime;
            if (done() is int ended && ended != before)
            {
                (before, looks, started) = (ended, 0, now);
            }

            // Looks are counted, not seconds: while the process is stopped it takes none.
            looks++;
            if (now - started > longest || (looks > LongestWait && now - started < Idle))
            {
                throw new TimeoutException();
            }
        }
    }

    private sealed class Discovery : LongLivedMarshalByRefObject, IMessageSink
    {
        public List<IXunitTestCase> Cases { get; } = [];

        public ManualResetEvent Finished { get; } = new(initialState: false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase found })
            {
                Cases.Add(found);
            }

            if (message is IDiscoveryCompleteMessage)
            {
                Finished.Set();
            }

            return true;
        }
    }

    private sealed class Execution : LongLivedMarshalByRefObject, IMessageSink
    {
        private volatile int _ended;

        public ITestCase? Failed { get; private set; }

        public int Ended => _ended;

        // Never disposed of: a test that was given up may end all the same, and say so.
        public ManualResetEvent Finished { get; } = new(initialState: false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            Failed ??= message is ITestFailed failed ? failed.TestCase : null;
            _ended += message is ITestFinished ? 1 : 0;
            if (message is ITestAssemblyFinished)
            {
                Finished.Set();
            }

            return Failed is null;
        }
    }

    private sealed class RunOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new()
        {
            ["xunit.discovery.PreEnumerateTheories"] = true,
            ["xunit.discovery.SynchronousMessageReporting"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
            ["xunit.execution.DisableParallelization"] = true,
        };

        public TValue? GetValue<TValue>(string name) => _values.TryGetValue(name, out object? value) ? (TValue?)value : default;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
