using System.Text.Json.Serialization;

namespace PerformanceRules.Model;

/// <summary>What a quantified indicator (定量指标) is scored from: its target and its actual value.</summary>
public sealed record TargetRatioEvidence : Evidence
{
    /// <summary>Gets the target (指标值).</summary>
    public Target? Target { get; init; }

    /// <summary>Gets the actual value (完成值).</summary>
    public Actual? Actual { get; init; }

    /// <summary>Gets why the target was missed or far exceeded (偏差原因分析), in the words of the form. It is shown, never scored.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets a value indicating whether the unit itself says that the target was set too low (年初指标值设定偏低).</summary>
    public bool TargetSetLow { get; init; }

    /// <summary>Gets a value indicating whether the actual value is a change the other way than the target's, 下降 beside 增长: it counts as below zero.</summary>
    [JsonIgnore]
    public bool IsOppositeChange => Target is { } target && Actual is { } actual && target.Change.IsOpposite(actual.Change);
}
