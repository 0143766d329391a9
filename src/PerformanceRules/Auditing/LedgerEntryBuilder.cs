using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>Counts what came of one check.</summary>
internal sealed class LedgerEntryBuilder(string code, LocalizedText title)
{
    private readonly List<(MissingFact Missing, int Count)> _notRun = [];
    private int _passed;
    private int _failed;

    public void Pass(int count = 1) => _passed += count;

    public void Fail(int count = 1) => _failed += count;

    public void Skip(MissingFact missing)
    {
        int index = _notRun.FindIndex(entry => entry.Missing.Id == missing.Id);
        if (index < 0)
        {
            _notRun.Add((missing, 1));
        }
        else
        {
            _notRun[index] = (_notRun[index].Missing, _notRun[index].Count + 1);
        }
    }

    public void Count(CheckOutcome outcome)
    {
        if (outcome.Missing is { } missing)
        {
            Skip(missing);
        }
        else if (outcome.Findings.Count > 0)
        {
            Fail();
        }
        else
        {
            Pass();
        }
    }

    public LedgerEntry Build() => new(code, title, _passed, _failed, [.. _notRun.Select(static entry => new NotRun(entry.Missing, entry.Count))]);
}
