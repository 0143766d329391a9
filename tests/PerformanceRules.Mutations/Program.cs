using System.Globalization;
using System.Reflection;
using PerformanceRules.Mutations;
using Xunit.Abstractions;
using Xunit.Sdk;

// Arguments: Stryker's report, the part of the library ("PerformanceRules/Text/"), the folders of the tests ("Text,Model"), the ledger, and for a
// process of its own the mutant, or "summary". Gives 3 where it must be started again, because a mutant left something behind.
const int Again = 3;
TimeSpan longest = TimeSpan.FromSeconds(20);
TimeSpan longestOfQuick = TimeSpan.FromSeconds(6);
Coverage? covering = null;
List<IXunitTestCase> lately = [];
(string report, string part, string[] folders) = (args[0], args[1], args[2].Split(','));
Ledger ledger = new(args[3]);
if (args.ElementAtOrDefault(4) == "summary")
{
    return Summary.Write(part, Mutant.Read(report, part), ledger) ? 0 : 1;
}

MutantSwitch mutants = new(Assembly.Load("PerformanceRules"));
int? alone = args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : null;
mutants.Activate(alone ?? MutantSwitch.None);
if (alone is { } begun)
{
    // Before the tests are found: where a mutant keeps them from being found, it has no other outcome, and so counts as noticed.
    ledger.Write(begun, Outcomes.Begun);
}

TestRun? found = null;
IReadOnlyCollection<int> early = alone is null ? mutants.CoveredBy(() => found = FindTests()) : [];
using TestRun run = found ?? FindTests();
return alone is { } only ? TryAlone(only) : TryAll();

TestRun FindTests() => new(Assembly.Load("PerformanceRules.Tests"), IsWanted);

bool IsWanted(ITestCase test) =>
    folders.Any(folder => test.TestMethod.TestClass.Class.Name.StartsWith("PerformanceRules.Tests." + folder + ".", StringComparison.Ordinal))
    && !(test.Traits.TryGetValue("Category", out List<string>? categories) && categories.Contains("Slow"));

int TryAlone(int id)
{
    string known = args[3] + ".coverage";
    IReadOnlyList<IXunitTestCase> tests = File.Exists(known) ? Coverage.Read(run.Cases, known).Of(id) : [];

    // What is made once belongs to the test that happened to come first, or to none, and so to all.
    bool isOfAll = tests.Count == 0 || Mutant.Read(report, part).Any(mutant => mutant.Id == id && mutant.IsStatic);
    Judge(id, isOfAll ? [tests, [.. run.Cases.Except(tests)]] : [tests], Outcomes.Survived);
    return 0;
}

int TryAll()
{
    string known = args[3] + ".coverage";
    Coverage coverage = File.Exists(known) ? Coverage.Read(run.Cases, known) : Coverage.Measure(run.Cases, known, CoveredBy);
    covering = coverage;
    Console.WriteLine($"{part}: {run.Cases.Count} tests");
    foreach (Mutant mutant in Mutant.Read(report, part).Where(mutant => ledger[mutant.Id] is null))
    {
        IReadOnlyList<IXunitTestCase> tests = coverage.Of(mutant.Id);
        if (tests.Count == 0)
        {
            // What was made once, before the first test, is made anew only in a process of its own.
            ledger.Write(mutant.Id, early.Contains(mutant.Id) ? Outcomes.Unnoticed : Outcomes.Uncovered);
            continue;
        }

        ledger.Write(mutant.Id, Outcomes.Begun);
        mutants.Activate(mutant.Id);
        if (!Judge(mutant.Id, InTurn(tests, coverage), Outcomes.Unnoticed))
        {
            return Again;
        }
    }

    return 0;
}

IReadOnlyCollection<int>? CoveredBy(IXunitTestCase test)
{
    ITestCase? failed = null;
    try
    {
        IReadOnlyCollection<int> covered = mutants.CoveredBy(() => failed = run.FirstFailure([test], longest));
        return failed is null ? covered : null;
    }
    catch (TimeoutException)
    {
        Console.WriteLine("Takes too long where each mutant that it comes by is noted: " + test.DisplayName);
        return null;
    }
}

// What noticed the mutants next to this one comes first, and what takes long comes last.
IEnumerable<IReadOnlyList<IXunitTestCase>> InTurn(IReadOnlyList<IXunitTestCase> tests, Coverage coverage)
{
    HashSet<IXunitTestCase> left = [.. tests];
    foreach (IXunitTestCase test in lately.Where(left.Contains).Take(8).ToList())
    {
        left.Remove(test);
        yield return [test];
    }

    yield return [.. tests.Where(test => left.Contains(test) && !coverage.IsSlow(test))];
    yield return [.. tests.Where(test => left.Contains(test) && coverage.IsSlow(test))];
}

// A mutant that only makes a test slower is not to be taken for one that never ends.
TimeSpan LongestOf(IReadOnlyList<IXunitTestCase> tests) => covering is null || tests.Any(covering.IsSlow) ? longest : longestOfQuick;

// Whether this process can go on.
bool Judge(int id, IEnumerable<IReadOnlyList<IXunitTestCase>> tests, string otherwise)
{
    try
    {
        if (tests.Select(turn => run.FirstFailure(turn, LongestOf(turn))).FirstOrDefault(static failed => failed is not null) is not IXunitTestCase failed)
        {
            ledger.Write(id, otherwise);
            return true;
        }

        mutants.Activate(MutantSwitch.None);
        bool isSound = otherwise == Outcomes.Survived || run.FirstFailure([failed], longest) is null;
        lately.Remove(failed);
        lately.Insert(0, failed);
        ledger.Write(id, isSound ? Outcomes.Killed : Outcomes.Unnoticed, failed.DisplayName);
        return isSound;
    }
    catch (TimeoutException)
    {
        ledger.Write(id, Outcomes.Killed, "it did not end");
        Environment.Exit(Again);
        return false;
    }
}
