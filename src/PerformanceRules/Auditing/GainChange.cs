using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>One change of a plan: what an indicator's evidence would have to become, and the points it brings.</summary>
public sealed class GainChange : ILocalizedText
{
    internal GainChange(IndicatorGain indicator, ScoreBound value, decimal points)
    {
        Indicator = indicator;
        Value = value;
        Points = points;
    }

    /// <summary>Gets the indicator.</summary>
    public IndicatorGain Indicator { get; }

    /// <summary>Gets the value that is needed, beside the present one.</summary>
    public ScoreBound Value { get; }

    /// <summary>Gets the points that the plan counts on.</summary>
    public decimal Points { get; }

    /// <summary>Renders the change: "开展会议、培训、外出考察: actual 16批次 → 20批次 (4 more), +1".</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => ChangeText.Change(this, language);

    internal Rational Difference => Value.Aim - Value.Present;
}
