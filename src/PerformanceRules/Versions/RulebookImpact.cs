using PerformanceRules.Model;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Versions;

/// <summary>What a change of rulebook does to a set of sheets: who gains, who loses, and by how much.</summary>
public sealed class RulebookImpact
{
    private RulebookImpact(IReadOnlyList<SheetImpact> sheets)
    {
        Sheets = sheets;
        Gaining = [.. Comparable(static difference => difference > 0).OrderByDescending(static sheet => sheet.Difference)];
        Losing = [.. Comparable(static difference => difference < 0).OrderBy(static sheet => sheet.Difference)];
        Unchanged = [.. Comparable(static difference => difference == 0)];
        Incomparable = [.. sheets.Where(static sheet => !sheet.IsComparable)];
    }

    /// <summary>Gets every sheet in the order given.</summary>
    public IReadOnlyList<SheetImpact> Sheets { get; }

    /// <summary>Gets the sheets that gain points, the most first.</summary>
    public IReadOnlyList<SheetImpact> Gaining { get; }

    /// <summary>Gets the sheets that lose points, the most first.</summary>
    public IReadOnlyList<SheetImpact> Losing { get; }

    /// <summary>Gets the sheets whose total stays.</summary>
    public IReadOnlyList<SheetImpact> Unchanged { get; }

    /// <summary>Gets the sheets that one of the rulebooks cannot score in full: their totals say nothing about gain or loss.</summary>
    public IReadOnlyList<SheetImpact> Incomparable { get; }

    /// <summary>Scores sheets by two rulebooks. The rulebook that a sheet names does not matter.</summary>
    /// <param name="evaluator">The evaluator that the rules are registered with.</param>
    /// <param name="submissions">The sheets.</param>
    /// <param name="from">The first rulebook.</param>
    /// <param name="to">The second rulebook.</param>
    /// <returns>The impact.</returns>
    public static RulebookImpact Compare(PerformanceEvaluator evaluator, IEnumerable<Submission> submissions, Rulebook from, Rulebook to)
    {
        Guard.NotNull(evaluator);
        Guard.NotNull(from);
        Guard.NotNull(to);
        return new RulebookImpact(
        [
            .. Guard.NotNull(submissions).Select(sheet =>
                new SheetImpact(evaluator.Prepare(sheet, from).Evaluate(), evaluator.Prepare(sheet, to).Evaluate())),
        ]);
    }

    private IEnumerable<SheetImpact> Comparable(Func<decimal, bool> condition) =>
        Sheets.Where(sheet => sheet.IsComparable && condition(sheet.Difference));
}
