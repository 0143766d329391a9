using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>The readings and their options in words. What a rule of a user's own adds stands for itself.</summary>
internal static class ReadingTerms
{
    public static string Name(string reading, Language language) =>
        language == Language.English ? EnglishName(reading) : ChineseName(reading);

    public static string Option(string reading, string option, Language language) =>
        reading == ReadingNames.ScoreRounding ? Rounding(option, language)
        : language == Language.English ? EnglishOption(reading, option)
        : ChineseOption(reading, option);

    private static string ChineseName(string reading) => reading switch
    {
        ReadingNames.Steps => "档数计法",
        ReadingNames.Overshoot => "指标值偏低的认定",
        ReadingNames.OvershootOfReverse => "反向指标的超额",
        ReadingNames.Variance => "差异率",
        ReadingNames.RateRounding => "比率取位",
        ReadingNames.ZeroTarget => "指标值不大于零",
        ReadingNames.EqualTarget => "等于某值的指标",
        ReadingNames.BareTarget => "未写明符号的指标值",
        ReadingNames.LowTargetWithoutNumbers => "指标值偏低的调减",
        ReadingNames.BeforeMonth => "某月前的截止日",
        ReadingNames.ScoreRounding => "得分取位",
        _ => reading,
    };

    private static string EnglishName(string reading) => reading switch
    {
        ReadingNames.Steps => "counting of steps",
        ReadingNames.Overshoot => "target set too low",
        ReadingNames.OvershootOfReverse => "overshoot of a reverse indicator",
        ReadingNames.Variance => "variance",
        ReadingNames.RateRounding => "rounding of rates",
        ReadingNames.ZeroTarget => "target of zero or less",
        ReadingNames.EqualTarget => "target of a value exactly",
        ReadingNames.BareTarget => "target without an operator",
        ReadingNames.LowTargetWithoutNumbers => "reduction for a low target",
        ReadingNames.BeforeMonth => "end of \"before a month\"",
        ReadingNames.ScoreRounding => "rounding of scores",
        _ => reading,
    };

    private static string ChineseOption(string reading, string option) => (reading, option) switch
    {
        (ReadingNames.Steps, "whole") => "只计满档，恰满一档的计入",
        (ReadingNames.Steps, "proportional") => "不满一档的按比例计",
        (ReadingNames.Steps, "started") => "不满一档的按一档计",
        (ReadingNames.Overshoot, "automatic") => "超额达到区间即认定",
        (ReadingNames.Overshoot, "whenFlagged") => "填报单位说明偏低的才认定",
        (ReadingNames.Overshoot, "off") => "不认定",
        (ReadingNames.OvershootOfReverse, "none") => "不扣分",
        (ReadingNames.OvershootOfReverse, "mirrored") => "比照正向指标扣分",
        (ReadingNames.Variance, "absolute") => "超支与少支同样计算",
        (ReadingNames.Variance, "signed") => "只计超支",
        (ReadingNames.RateRounding, "exact") => "按准确值计算",
        (ReadingNames.RateRounding, "percent2") => "先取至0.01%",
        (ReadingNames.ZeroTarget, "met") => "达到得满分，未达到不得分",
        (ReadingNames.ZeroTarget, "reject") => "不予计分",
        (ReadingNames.EqualTarget, "positive") => "达到或超过得满分，未达到按比例",
        (ReadingNames.EqualTarget, "exact") => "恰为该值才得分",
        (ReadingNames.EqualTarget, "proportional") => "按偏离程度扣分",
        (ReadingNames.BareTarget, "positive") => "视为不低于",
        (ReadingNames.BareTarget, "equal") => "视为等于",
        (ReadingNames.BareTarget, "reverse") => "视为不高于",
        (ReadingNames.LowTargetWithoutNumbers, "none") => "不调减",
        (ReadingNames.LowTargetWithoutNumbers, "bands") => "按200%、300%、500%三档调减",
        (ReadingNames.LowTargetWithoutNumbers, "proportional") => "按指标值与完成值之比调减",
        (ReadingNames.BeforeMonth, "excluded") => "该月开始之前",
        (ReadingNames.BeforeMonth, "included") => "该月最后一天",
        _ => option,
    };

    private static string EnglishOption(string reading, string option) => (reading, option) switch
    {
        (ReadingNames.Steps, "whole") => "full steps only; one exactly reached counts",
        (ReadingNames.Steps, "proportional") => "parts of a step count in proportion",
        (ReadingNames.Steps, "started") => "a step begun counts in full",
        (ReadingNames.Overshoot, "automatic") => "an overshoot that reaches a band is the evidence",
        (ReadingNames.Overshoot, "whenFlagged") => "only where the unit says so",
        (ReadingNames.Overshoot, "off") => "never",
        (ReadingNames.OvershootOfReverse, "none") => "costs nothing",
        (ReadingNames.OvershootOfReverse, "mirrored") => "costs as that of a positive one",
        (ReadingNames.Variance, "absolute") => "below the budget counts like above",
        (ReadingNames.Variance, "signed") => "only above the budget counts",
        (ReadingNames.RateRounding, "exact") => "the exact rate",
        (ReadingNames.RateRounding, "percent2") => "rounded to 0.01% first",
        (ReadingNames.ZeroTarget, "met") => "met scores all, not met nothing",
        (ReadingNames.ZeroTarget, "reject") => "not scored",
        (ReadingNames.EqualTarget, "positive") => "reached or exceeded scores all, else in proportion",
        (ReadingNames.EqualTarget, "exact") => "only the very value scores",
        (ReadingNames.EqualTarget, "proportional") => "deviation either way costs in proportion",
        (ReadingNames.BareTarget, "positive") => "at least that much",
        (ReadingNames.BareTarget, "equal") => "exactly that much",
        (ReadingNames.BareTarget, "reverse") => "at most that much",
        (ReadingNames.LowTargetWithoutNumbers, "none") => "nothing",
        (ReadingNames.LowTargetWithoutNumbers, "bands") => "by three steps, from 200%, 300% and 500% above",
        (ReadingNames.LowTargetWithoutNumbers, "proportional") => "as the target is to the actual value",
        (ReadingNames.BeforeMonth, "excluded") => "before the month begins",
        (ReadingNames.BeforeMonth, "included") => "the month's last day",
        _ => option,
    };

    private static string Rounding(string option, Language language) => (option, language) switch
    {
        ("none", Language.English) => "none until the total",
        ("none", _) => "合计前不取位",
        (_, Language.English) => "each indicator to " + option + " decimals",
        _ => "各指标保留" + option + "位小数",
    };
}
