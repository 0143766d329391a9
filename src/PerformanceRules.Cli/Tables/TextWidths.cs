namespace PerformanceRules.Cli.Tables;

/// <summary>A width for each of the three columns of text, in columns of the terminal.</summary>
internal readonly record struct TextWidths(int Title, int Target, int Actual)
{
    public int Sum => Title + Target + Actual;

    /// <summary>Gives the greater of two widths, column by column.</summary>
    public static TextWidths Max(TextWidths left, TextWidths right) =>
        new(Math.Max(left.Title, right.Title), Math.Max(left.Target, right.Target), Math.Max(left.Actual, right.Actual));
}
