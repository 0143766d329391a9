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

    /// <summary>
    /// Gets what the change brings to the total, in points, once those before it are made: less than the row's own where a veto or a cap holds the total, more
    /// where the total is rescaled for what does not apply.
    /// </summary>
    public decimal Points { get; }

    /// <summary>Renders the change: "开展会议、培训、外出考察: actual 16批次 → 20批次 (4 more), +1".</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => ChangeText.Change(this, language);

    /// <summary>Gets the points that the row itself rises by, where they are judged.</summary>
    internal Rational Judged => Value.Part is not null ? Points : (Value.Aim - Value.Present) * (Value.Name == "rating" ? Indicator.Weight : 1);

    internal Rational Difference => (Value.IsIncluded || Value.IsWhole ? Value.Aim : Value.Value) - Value.Present;
}
