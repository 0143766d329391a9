using PerformanceRules.Model;

namespace PerformanceRules.Documents.Forms;

/// <summary>
/// What a row reports that the published form has no column for: sentences in 备注, one a line, that a person reads and the reader understands
/// (<see cref="RowRemarkText"/>).
/// </summary>
internal sealed record RowRemark
{
    /// <summary>Gets a value indicating whether the sheet lacks the indicator, which stands in the form all the same.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Gets a value indicating whether the row gives nothing to score it from, whatever is claimed.</summary>
    public bool IsUnfilled { get; init; }

    /// <summary>Gets a value indicating whether a judgement has no points of its own: what is claimed beside it is a claim alone.</summary>
    public bool HasNoPoints { get; init; }

    public NotApplicable? NotApplicable { get; init; }

    public Exemption? Exemption { get; init; }

    /// <summary>Gets a value indicating whether the unit itself says that the target was set too low.</summary>
    public bool TargetSetLow { get; init; }

    /// <summary>Gets the name of the rule of an indicator of the unit's own, where the row itself does not tell (<see cref="RuleNames"/>).</summary>
    public string? Rule { get; init; }

    /// <summary>Gets the points of a judgement, where they are not the points claimed.</summary>
    public decimal? Points { get; init; }

    public decimal? Rating { get; init; }

    public string? Grade { get; init; }

    public string? Reason { get; init; }

    /// <summary>Gets the weight that the unit states for an indicator of the rulebook, where it is another.</summary>
    public decimal? StatedWeight { get; init; }

    /// <summary>Gets what of the row no form can carry.</summary>
    public string? NotCarried { get; init; }
}
