namespace PerformanceRules.Findings;

/// <summary>The remarks of a rulebook's review in Chinese.</summary>
internal static class ChineseRemarks
{
    public static string Template(string key) => key switch
    {
        RemarkKeys.BandGap => "{from} 与 {to} 之间的值不属于任何一档，落在其中的完成值无法计分。",
        RemarkKeys.CheckConstant => "条件没有用到任何事实，检查结果永远相同。",
        RemarkKeys.CheckCodeTaken => "“{code}”是内置检查的代码，请另取 id。",
        RemarkKeys.Cliff => "在 {at} 处，完成得更好反而得分更低。",
        RemarkKeys.CliffOfOvershoot => "超出指标值达到 {from} 倍时扣分值的 {deduction}：完成得更多反而得分更低。",
        RemarkKeys.ScoreOutOfRange => "{inputs}（分值 {weight}）时得 {score} 分，超出 {lowest} 至 {highest} 的范围：这样的行不予计分。",
        RemarkKeys.FormulaGap => "{inputs} 时步骤 {step} 没有结果（如除数为零）：这样的行不予计分。",
        RemarkKeys.WeightUnreachable => "无论如何都得不到该指标的全部分值。",
        RemarkKeys.NothingToEarn => "无论如何都不得分。",
        RemarkKeys.ChecklistIncomplete => "{items} 项全部不合格共扣 {most} 分，扣不完分值 {weight}。",
        RemarkKeys.DeductionAtOnce => "第一次扣分 {deduction} 即扣完分值 {weight}。",
        RemarkKeys.ItemsDiffer => "规则有 {count} 项，所引条文列出 {items} 项。",
        RemarkKeys.ClauseUncited => "没有指标引用条文“{clause}”。",
        RemarkKeys.StandardMissing => "评分没有引用条文：请写明 standard。",
        RemarkKeys.GradeUnreachable => "总分最高 {highest}，得不到“{grade}”（{from} 分起）。",
        RemarkKeys.SectionUnfillable => "“{section}”中没有任何规则能得分。",
        RemarkKeys.ReadingOverruled => "此处的 {reading}={option} 被 readings 中的 {other} 取代：以 readings 为准。",
        RemarkKeys.RuleShadowed => "与前一规则所需的依据相同，只有写明 rule 的指标才会用到它。",
        _ => key,
    };
}
