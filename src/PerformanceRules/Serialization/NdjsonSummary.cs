namespace PerformanceRules.Serialization;

/// <summary>What became of the lines of a stream. Blank lines count nowhere.</summary>
/// <param name="Reports">How many lines were scored.</param>
/// <param name="ReportsWithErrors">How many of those reports have a finding of severity error.</param>
/// <param name="UnreadableLines">How many lines could not be read; each became a line that says why.</param>
public readonly record struct NdjsonSummary(long Reports, long ReportsWithErrors, long UnreadableLines)
{
    /// <summary>Gets how many lines there were.</summary>
    public long Lines => Reports + UnreadableLines;

    internal NdjsonSummary Plus(in NdjsonSummary other) =>
        new(Reports + other.Reports, ReportsWithErrors + other.ReportsWithErrors, UnreadableLines + other.UnreadableLines);
}
