using System.Globalization;

namespace PerformanceRules.Mutations;

/// <summary>What became of each mutant, in a file that outlives a process which a mutant has brought down.</summary>
internal sealed class Ledger
{
    private readonly string _path;
    private readonly Dictionary<int, string> _outcomes = [];

    public Ledger(string path)
    {
        _path = path;
        foreach (string[] line in File.Exists(path) ? File.ReadLines(path).Select(static line => line.Split('\t')) : [])
        {
            _outcomes[int.Parse(line[0], CultureInfo.InvariantCulture)] = line[1];
        }

        // A mutant that was begun and has no outcome took the process with it: a stack or the memory ran out.
        foreach (int id in _outcomes.Where(static outcome => outcome.Value == Outcomes.Begun).Select(static outcome => outcome.Key).ToList())
        {
            Write(id, Outcomes.Killed, "the process ended");
        }
    }

    public string? this[int id] => _outcomes.GetValueOrDefault(id);

    public void Write(int id, string outcome, string? by = null)
    {
        _outcomes[id] = outcome;
        File.AppendAllText(_path, string.Create(CultureInfo.InvariantCulture, $"{id}\t{outcome}\t{by?.ReplaceLineEndings(" ")}\n"));
    }
}
