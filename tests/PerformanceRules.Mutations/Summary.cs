using System.Globalization;

namespace PerformanceRules.Mutations;

/// <summary>How many mutants of a part were noticed, and which were not.</summary>
internal static class Summary
{
    private const double Least = 0.9;

    /// <returns>Whether enough were noticed.</returns>
    public static bool Write(string part, IReadOnlyList<Mutant> mutants, Ledger ledger)
    {
        ILookup<bool, Mutant> killed = mutants.ToLookup(mutant => ledger[mutant.Id] == Outcomes.Killed);
        foreach (Mutant mutant in killed[false].OrderBy(static mutant => mutant.File, StringComparer.Ordinal).ThenBy(static mutant => mutant.Line))
        {
            Console.WriteLine($"{mutant.File}:{mutant.Line}:{mutant.Column}: {ledger[mutant.Id] ?? "not tried"}: {mutant.Mutator}: {mutant.Replacement.ReplaceLineEndings(" ")} ({mutant.Id})");
        }

        double share = (double)killed[true].Count() / mutants.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part}: {mutants.Count} mutants, {killed[true].Count()} noticed, {share:P1}"));
        return share >= Least;
    }
}
