using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>What a check would need to be run, and a row, section or sheet does not have.</summary>
/// <param name="Id">A short name, such as "claim"; of a check of a rulebook the name of the fact.</param>
/// <param name="Text">Why the check was not run.</param>
public sealed record MissingFact(string Id, LocalizedText Text)
{
    /// <summary>Gets: the row states no claim.</summary>
    public static MissingFact Claim { get; } = Of("claim", "没有自评得分", "no claim is stated");

    /// <summary>Gets: the row could not be scored.</summary>
    public static MissingFact Score { get; } = Of("score", "未能评分", "it could not be scored");

    /// <summary>Gets: the row has no target that is a quantity.</summary>
    public static MissingFact Target { get; } = Of("target", "没有可读的指标值", "there is no target that is a quantity");

    /// <summary>Gets: the row has no actual value that is a quantity.</summary>
    public static MissingFact Actual { get; } = Of("actual", "没有可读的完成值", "there is no actual value that is a quantity");

    /// <summary>Gets: the sheet, or the row, states no budget or nothing executed.</summary>
    public static MissingFact Funds { get; } = Of("funds", "没有预算数或执行数", "there is no budget, or nothing executed");

    /// <summary>Gets: the row is not judged.</summary>
    public static MissingFact Judgement { get; } = Of("judgement", "不是定性指标", "it is not judged");

    /// <summary>Gets: the row is no checklist.</summary>
    public static MissingFact Checklist { get; } = Of("checklist", "不是逐项检查的指标", "it is no checklist");

    /// <summary>Gets: no total is claimed.</summary>
    public static MissingFact ClaimedTotal { get; } = Of("claimedTotal", "没有填报总分", "no total is claimed");

    /// <summary>Gets: no subtotals are claimed.</summary>
    public static MissingFact ClaimedSections { get; } = Of("claimedSections", "没有填报小计", "no subtotal is claimed");

    /// <summary>Gets: last year's sheet is not at hand.</summary>
    public static MissingFact PreviousYear { get; } = Of("previous", "没有上年的表", "last year's sheet is not given");

    /// <summary>Names a fact that is missing.</summary>
    /// <param name="id">A short name.</param>
    /// <param name="chinese">Why the check was not run, in Chinese.</param>
    /// <param name="english">Why the check was not run, in English.</param>
    /// <returns>The missing fact.</returns>
    public static MissingFact Of(string id, string chinese, string english) => new(id, new LocalizedText(chinese, english));
}
