namespace PerformanceRules.Model;

/// <summary>What a date to be met (时效指标) is scored from: the deadline and the date of completion, in the form's notation.</summary>
public sealed record DeadlineEvidence : Evidence
{
    /// <summary>Gets the deadline (指标值), such as "2021年12月31日前完成" or "12月底前". A date without a year is of the sheet's.</summary>
    public string? Target { get; init; }

    /// <summary>Gets the date of completion (完成值), such as "2021年12月20日" or "11月".</summary>
    public string? Actual { get; init; }

    /// <summary>Gets the words that the sheet says for the row; its year is that of a date without one.</summary>
    internal Text.RowWords Row { get; init; }
}
