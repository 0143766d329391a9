using System.Text.Json.Serialization;

namespace PerformanceRules.Model;

/// <summary>A part of the total funds (资金总体), such as 基本支出. An amount that is not given counts as nothing.</summary>
public sealed record FundComponent
{
    /// <summary>Gets the name of the part.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>Gets the part's budget (预算数).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Amount? Budget { get; init; }

    /// <summary>Gets what was executed of it (执行数).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Amount? Executed { get; init; }
}
