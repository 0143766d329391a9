using PerformanceRules.Documents.Sheets;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Blank;

/// <summary>What a row of the form is for: a fixed indicator, or one of the unit's own in a section that is open.</summary>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Group">The labels between the part and the indicator, or <see langword="null"/>.</param>
/// <param name="Indicator">The fixed indicator.</param>
internal sealed record BlankPlace(Section Section, string? Group, Indicator? Indicator)
{
    public RowLayout Layout => Indicator?.Rule switch
    {
        ExecutionRateRule => RowLayout.Funds,
        SteppedDeductionRule => RowLayout.Years,
        _ => RowLayout.Values,
    };
}
