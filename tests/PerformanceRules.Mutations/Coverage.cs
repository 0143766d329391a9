using System.Diagnostics;
using System.Globalization;
using Xunit.Sdk;

namespace PerformanceRules.Mutations;

/// <summary>Which tests come by which mutants, and which of them take long; kept in a file, so that a process started again need not find out anew.</summary>
internal sealed class Coverage
{
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(20);

    private readonly Dictionary<int, List<IXunitTestCase>> _tests = [];
    private readonly HashSet<IXunitTestCase> _slow = [];

    /// <summary>Runs each test by itself, without any mutant; one that fails then is left out.</summary>
    public static Coverage Measure(IReadOnlyList<IXunitTestCase> cases, string path, Func<IXunitTestCase, IReadOnlyCollection<int>?> coveredBy)
    {
        Coverage coverage = new();
        Dictionary<IXunitTestCase, string> names = NamesOf(cases);
        using StreamWriter file = new(path + ".part");
        foreach (IXunitTestCase test in cases)
        {
            long start = Stopwatch.GetTimestamp();
            IReadOnlyCollection<int>? covered = coveredBy(test);
            bool isSlow = Stopwatch.GetElapsedTime(start) > Quick;
            if (covered is null)
            {
                Console.WriteLine($"Left out, for it fails without any mutant: {test.DisplayName}");
                continue;
            }

            coverage.Add(test, isSlow, covered);
            file.WriteLine(string.Join('\t', names[test], isSlow ? "slow" : "quick", string.Join(' ', covered)));
        }

        file.Dispose();
        File.Move(path + ".part", path, overwrite: true);
        return coverage;
    }

    public static Coverage Read(IReadOnlyList<IXunitTestCase> cases, string path)
    {
        Dictionary<string, IXunitTestCase> byName = NamesOf(cases).ToDictionary(static pair => pair.Value, static pair => pair.Key);
        Coverage coverage = new();
        foreach (string[] line in File.ReadLines(path).Select(static line => line.Split('\t')))
        {
            // A case made of what differs from process to process has another name now: it is left out.
            if (byName.TryGetValue(line[0], out IXunitTestCase? test))
            {
                coverage.Add(
                    test,
                    line[1] == "slow",
                    [.. line[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static id => int.Parse(id, CultureInfo.InvariantCulture))]);
            }
        }

        return coverage;
    }

    /// <summary>Gives the tests that come by a mutant; none where no test does.</summary>
    public IReadOnlyList<IXunitTestCase> Of(int mutant) => _tests.GetValueOrDefault(mutant) ?? [];

    public bool IsSlow(IXunitTestCase test) => _slow.Contains(test);

    // Not xUnit's ids: those of a table's cases are others in another process where a number is converted to what the test takes.
    private static Dictionary<IXunitTestCase, string> NamesOf(IReadOnlyList<IXunitTestCase> cases) => cases
        .GroupBy(static test => test.DisplayName.Replace('\t', ' ').ReplaceLineEndings(" "))
        .SelectMany(static same => same.Select((test, index) => (Test: test, Name: same.Key + " #" + index.ToString(CultureInfo.InvariantCulture))))
        .ToDictionary(static named => named.Test, static named => named.Name);

    private void Add(IXunitTestCase test, bool isSlow, IReadOnlyCollection<int> covered)
    {
        if (isSlow)
        {
            _slow.Add(test);
        }

        foreach (int id in covered)
        {
            _tests.TryAdd(id, []);
            _tests[id].Add(test);
        }
    }
}
