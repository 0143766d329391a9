using PerformanceRules.Model;

namespace PerformanceRules;

/// <summary>Fills in a sheet row by row, in the words of the form. Not safe for use by several threads at once.</summary>
public sealed class SubmissionBuilder
{
    private readonly string _rulebook;
    private readonly string _unit;
    private readonly int _year;
    private readonly List<SubmittedIndicator> _indicators = [];
    private decimal? _claimedTotal;

    internal SubmissionBuilder(string rulebook, string unit, int year)
    {
        _rulebook = Guard.NotNull(rulebook);
        _unit = Guard.NotNull(unit);
        _year = year;
    }

    /// <summary>Fills in a row that the rulebook fixes.</summary>
    /// <param name="id">The id of the indicator, such as "total-funds".</param>
    /// <param name="evidence">What it is scored from.</param>
    /// <param name="claimed">The points the unit gave itself, if it did.</param>
    /// <param name="exemption">The exemption granted, if one was.</param>
    /// <returns>This sheet.</returns>
    public SubmissionBuilder Fill(string id, Evidence evidence, decimal? claimed = null, Exemption? exemption = null) =>
        Add(new SubmittedIndicator { Id = id, Evidence = Guard.NotNull(evidence), Claimed = claimed, Exemption = exemption });

    /// <summary>Fills in the budget and what was executed of it (预算数、执行数), in a row that the rulebook fixes and scores by its execution rate.</summary>
    /// <param name="id">The id of the indicator, such as "total-funds".</param>
    /// <param name="budget">The budget; in the unit of <paramref name="executed"/> where neither states one.</param>
    /// <param name="executed">What was executed.</param>
    /// <param name="claimed">The points the unit gave itself, if it did.</param>
    /// <returns>This sheet.</returns>
    public SubmissionBuilder Funds(string id, Amount budget, Amount executed, decimal? claimed = null) =>
        Fill(id, new ExecutionRateEvidence { Budget = budget, Executed = executed }, claimed);

    /// <summary>Adds an indicator of the unit's own whose target is a quantity (可量化的指标).</summary>
    /// <param name="section">The id of the open section, such as "outputs".</param>
    /// <param name="id">An id, unique in the sheet.</param>
    /// <param name="title">The name of the indicator (三级指标).</param>
    /// <param name="weight">The weight in points (分值).</param>
    /// <param name="target">The target (指标值), such as "不低于20批次".</param>
    /// <param name="actual">The actual value (完成值).</param>
    /// <param name="claimed">The points the unit gave itself, if it did.</param>
    /// <returns>This sheet.</returns>
    public SubmissionBuilder Measure(
        string section, string id, string title, decimal weight, Target target, Actual actual, decimal? claimed = null) =>
        Add(section, id, title, weight, new TargetRatioEvidence { Target = target, Actual = actual }, claimed);

    /// <summary>Adds an indicator of the unit's own that can only be judged (定性的方式).</summary>
    /// <param name="section">The id of the open section, such as "effects".</param>
    /// <param name="id">An id, unique in the sheet.</param>
    /// <param name="title">The name of the indicator (三级指标).</param>
    /// <param name="weight">The weight in points (分值).</param>
    /// <param name="points">The points it is judged to be worth.</param>
    /// <param name="target">The target (指标值), in words.</param>
    /// <param name="actual">The actual value (完成值), in words.</param>
    /// <param name="claimed">The points the unit gave itself, if it did.</param>
    /// <returns>This sheet.</returns>
    public SubmissionBuilder Judge(
        string section, string id, string title, decimal weight, decimal points, Target? target = null, Actual? actual = null, decimal? claimed = null) =>
        Add(section, id, title, weight, new JudgementEvidence { Points = points, Target = target, Actual = actual }, claimed);

    /// <summary>Adds an indicator of the unit's own with evidence of any kind.</summary>
    /// <param name="section">The id of the open section.</param>
    /// <param name="id">An id, unique in the sheet.</param>
    /// <param name="title">The name of the indicator (三级指标).</param>
    /// <param name="weight">The weight in points (分值).</param>
    /// <param name="evidence">What it is scored from; its type decides the rule.</param>
    /// <param name="claimed">The points the unit gave itself, if it did.</param>
    /// <returns>This sheet.</returns>
    public SubmissionBuilder Add(string section, string id, string title, decimal weight, Evidence evidence, decimal? claimed = null) =>
        Add(new SubmittedIndicator
        {
            Section = Guard.NotNull(section),
            Id = id,
            Title = Guard.NotNull(title),
            Weight = weight,
            Evidence = Guard.NotNull(evidence),
            Claimed = claimed,
        });

    /// <summary>Adds a row.</summary>
    /// <param name="indicator">The row.</param>
    /// <returns>This sheet.</returns>
    public SubmissionBuilder Add(SubmittedIndicator indicator)
    {
        _indicators.Add(Guard.NotNull(indicator));
        return this;
    }

    /// <summary>Fills in the total that the unit gave itself (合计).</summary>
    /// <param name="claimedTotal">The total in points.</param>
    /// <returns>This sheet.</returns>
    public SubmissionBuilder Claiming(decimal claimedTotal)
    {
        _claimedTotal = claimedTotal;
        return this;
    }

    /// <summary>Gives the sheet as it stands.</summary>
    /// <returns>The sheet; later changes to this builder do not touch it.</returns>
    public Submission Build() => new()
    {
        Rulebook = _rulebook,
        Unit = _unit,
        Year = _year,
        ClaimedTotal = _claimedTotal,
        Indicators = _indicators,
    };
}
