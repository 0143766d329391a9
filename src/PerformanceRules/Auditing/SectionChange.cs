using PerformanceRules.Evaluation;

namespace PerformanceRules.Auditing;

/// <summary>A section in two reports.</summary>
public sealed class SectionChange
{
    internal SectionChange(SectionResult? before, SectionResult? after)
    {
        Id = (after ?? before)!.Id;
        Title = (after ?? before)!.Title;
        Before = before?.Score;
        After = after?.Score;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public string Title { get; }

    /// <summary>Gets the score in the first report, or <see langword="null"/> where it has no such section.</summary>
    public decimal? Before { get; }

    /// <summary>Gets the score in the second report, or <see langword="null"/> where it has no such section.</summary>
    public decimal? After { get; }

    /// <summary>Gets the second score less the first.</summary>
    public decimal Difference => (After ?? 0) - (Before ?? 0);
}
