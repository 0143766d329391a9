using System.Diagnostics;
using System.Globalization;
using PerformanceRules.Fuzz;

// Arguments: the target or "all", the number of inputs in thousands, the seed, the number of threads.
// Or: the target, "input", a seed and a number: writes that input, to see what a failure was about.
IReadOnlyList<Func<IFuzzTarget>> targets = FuzzTargets.All;
string wanted = args.ElementAtOrDefault(0) ?? "all";
if (args.ElementAtOrDefault(1) == "input")
{
    IFuzzTarget shown = targets.Select(static create => create()).Single(target => target.Name == wanted);
    using Stream output = Console.OpenStandardOutput();
    output.Write(Campaign.Input(shown, (int)Number(2, 1), Number(3, 0)));
    return 0;
}

long count = Number(1, 10) * 1000;
int seed = (int)Number(2, 1);
int threads = (int)Number(3, 1);
long failures = 0;
foreach (Func<IFuzzTarget> create in targets)
{
    string name = create().Name;
    if (wanted != "all" && wanted != name)
    {
        continue;
    }

    Stopwatch watch = Stopwatch.StartNew();
    Campaign[] campaigns = [.. Enumerable.Range(0, threads).Select(thread => new Campaign(create(), count / threads, seed + (thread * 1000)))];
    Thread[] running = [.. campaigns.Select(static campaign => new Thread(campaign.Run))];
    Array.ForEach(running, static thread => thread.Start());
    Array.ForEach(running, static thread => thread.Join());
    long failed = campaigns.Sum(static campaign => campaign.Failures);
    failures += failed;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-10} {count / threads * threads,10} inputs, {campaigns.Sum(static campaign => campaign.Bytes),13} bytes, {campaigns.Sum(static campaign => campaign.Accepted),9} accepted, {failed} failures; slowest {campaigns.Max(static campaign => campaign.Slowest).TotalMilliseconds:F1} ms, most memory {campaigns.Max(static campaign => campaign.MostAllocated) / 1024} KiB; {watch.Elapsed.TotalSeconds:F0} s"));
}

return failures == 0 ? 0 : 1;

long Number(int index, long otherwise) => args.Length > index ? long.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
