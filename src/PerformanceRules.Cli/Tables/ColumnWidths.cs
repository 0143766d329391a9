namespace PerformanceRules.Cli.Tables;

/// <summary>Shares out the width of a table among its three columns of text, so that it takes as few lines as it can.</summary>
internal static class ColumnWidths
{
    /// <summary>A column of text is never narrower: four Chinese characters.</summary>
    private const int Minimum = 8;

    /// <summary>Chooses the widths.</summary>
    /// <param name="rows">What each row needs of each column to stand in one line.</param>
    /// <param name="words">The longest word of each column, which should not be broken.</param>
    /// <param name="available">The width in columns of the terminal that there is for all three.</param>
    public static TextWidths Share(IReadOnlyCollection<TextWidths> rows, TextWidths words, int available)
    {
        TextWidths needs = new(rows.Max(static row => row.Title), rows.Max(static row => row.Target), rows.Max(static row => row.Actual));
        if (needs.Sum <= available)
        {
            return needs;
        }

        TextWidths least = new(Least(words.Title, available), Least(words.Target, available), Least(words.Actual, available));
        TextWidths best = new(least.Title, least.Target, Math.Max(least.Actual, available - least.Title - least.Target));
        (int Lines, int Squares) bestCost = Cost(rows, best);
        for (int title = least.Title; title + least.Target + least.Actual <= available; title++)
        {
            for (int target = least.Target; title + target + least.Actual <= available; target++)
            {
                TextWidths widths = new(title, target, available - title - target);
                (int Lines, int Squares) cost = Cost(rows, widths);
                if (cost.CompareTo(bestCost) < 0)
                {
                    (best, bestCost) = (widths, cost);
                }
            }
        }

        return new(Math.Min(best.Title, needs.Title), Math.Min(best.Target, needs.Target), Math.Min(best.Actual, needs.Actual));
    }

    private static int Least(int word, int available) => Math.Max(Minimum, Math.Min(word, available / 3));

    // Of widths that take as many lines, the most even are the best to read.
    private static (int Lines, int Squares) Cost(IReadOnlyCollection<TextWidths> rows, TextWidths widths) => (
        rows.Sum(row => Math.Max(Lines(row.Title, widths.Title), Math.Max(Lines(row.Target, widths.Target), Lines(row.Actual, widths.Actual)))),
        (widths.Title * widths.Title) + (widths.Target * widths.Target) + (widths.Actual * widths.Actual));

    // Chinese characters take two columns: an odd one at the end of a line stays empty.
    private static int Lines(int need, int width)
    {
        int usable = width - (width % 2);
        return need <= width ? 1 : (need + usable - 1) / usable;
    }
}
