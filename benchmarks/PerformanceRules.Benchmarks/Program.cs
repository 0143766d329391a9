using System.Diagnostics;
using PerformanceRules.Benchmarks.Measures;

long start = Stopwatch.GetTimestamp();
switch (args)
{
    case ["cold", string peer]:
        ColdStart.RunHere(peer, start);
        break;
    case ["instructions", string what, string count]:
        Instructions.Run(what, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["ratios"]:
        Ratios.Print();
        break;
    case ["batch"]:
        Console.Write(Table.MeasureBatch());
        break;
    case ["table", string path]:
        File.WriteAllText(path, Table.Measure());
        break;
    default:
        Console.Error.WriteLine("table FILE: measures everything and writes the table. batch: the part of the table that is about many sheets. ratios: the score and the report to hand-written code, quickly. instructions score|report|handwritten COUNT: does so many sheets and nothing else. cold PEER: one first sheet.");
        return 1;
}

return 0;
