namespace PerformanceRules.Cli.Tables;

/// <summary>Shares out the width of a table: a column that needs little gets what it needs, the others share the rest evenly.</summary>
internal static class ColumnWidths
{
    /// <summary>A column of text is never narrower: four Chinese characters.</summary>
    public const int Minimum = 8;

    public static int[] Share(IReadOnlyList<int> needs, int available)
    {
        int[] widths = new int[needs.Count];
        List<int> waiting = [.. Enumerable.Range(0, needs.Count).OrderBy(column => needs[column])];
        while (waiting.Count > 0)
        {
            int column = waiting[0];
            waiting.RemoveAt(0);
            widths[column] = Math.Max(Minimum, Math.Min(needs[column], available / (waiting.Count + 1)));
            available -= widths[column];
        }

        return widths;
    }
}
