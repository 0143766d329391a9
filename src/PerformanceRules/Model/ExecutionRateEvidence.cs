namespace PerformanceRules.Model;

/// <summary>What an execution rate (预算执行率) is scored from: the year's budget and what was spent of it.</summary>
public sealed record ExecutionRateEvidence : Evidence
{
    private readonly FundComponent[] _components = [];

    /// <summary>Gets the budget of the year (预算数).</summary>
    public Amount? Budget { get; init; }

    /// <summary>Gets the amount executed (执行数).</summary>
    public Amount? Executed { get; init; }

    /// <summary>Gets the budget at the start of the year (年初预算数), where the form prints it beside the year's. It is audited, never scored.</summary>
    public Amount? InitialBudget { get; init; }

    /// <summary>
    /// Gets the rate that the form prints (执行率). It is audited, never scored. One whose scale is in doubt, a text without a unit or a number beyond
    /// −1 to 1, is warned of and not used.
    /// </summary>
    public Rate? ClaimedRate { get; init; }

    /// <summary>Gets the rate that the row is scored by, where the form prints it and neither budget nor executed amount; else it is not used.</summary>
    public Rate? Rate { get; init; }

    /// <summary>Gets the parts of the total (基本支出, 项目支出, 其他): shown and added up, not scored.</summary>
    public IReadOnlyList<FundComponent> Components
    {
        get;
        init
        {
            field = Guard.CopiedOrEmpty(value);
            _components = [.. field];
        }
    } = [];

    /// <summary>Gets <see cref="Components"/> for a loop that costs nothing.</summary>
    internal ReadOnlySpan<FundComponent> ComponentSpan => _components;
}
