using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Readings;

/// <summary>What a derivation says of the reading that a step turns on (口径), to the letter: it is read by people who know neither the code nor its names.</summary>
public sealed class ReadingWordTests
{
    [Theory]
    [InlineData("steps", "whole", "档数计法：只计满档，恰满一档的计入", "counting of steps: full steps only; one exactly reached counts")]
    [InlineData("steps", "proportional", "档数计法：不满一档的按比例计", "counting of steps: parts of a step count in proportion")]
    [InlineData("steps", "started", "档数计法：不满一档的按一档计", "counting of steps: a step begun counts in full")]
    [InlineData("overshoot", "automatic", "指标值偏低的认定：超额达到区间即认定", "target set too low: an overshoot that reaches a band is the evidence")]
    [InlineData("overshoot", "whenFlagged", "指标值偏低的认定：填报单位说明偏低的才认定", "target set too low: only where the unit says so")]
    [InlineData("overshoot", "off", "指标值偏低的认定：不认定", "target set too low: never")]
    [InlineData("overshootOfReverse", "none", "反向指标的超额：不扣分", "overshoot of a reverse indicator: costs nothing")]
    [InlineData("overshootOfReverse", "mirrored", "反向指标的超额：比照正向指标扣分", "overshoot of a reverse indicator: costs as that of a positive one")]
    [InlineData("variance", "absolute", "差异率：超支与少支同样计算", "variance: below the budget counts like above")]
    [InlineData("variance", "signed", "差异率：只计超支", "variance: only above the budget counts")]
    [InlineData("rateRounding", "exact", "比率取位：按准确值计算", "rounding of rates: the exact rate")]
    [InlineData("rateRounding", "percent2", "比率取位：先取至0.01%", "rounding of rates: rounded to 0.01% first")]
    [InlineData("zeroTarget", "met", "指标值不大于零：达到得满分，未达到不得分", "target of zero or less: met scores all, not met nothing")]
    [InlineData("zeroTarget", "reject", "指标值不大于零：不予计分", "target of zero or less: not scored")]
    [InlineData("equalTarget", "positive", "等于某值的指标：达到或超过得满分，未达到按比例", "target of a value exactly: reached or exceeded scores all, else in proportion")]
    [InlineData("equalTarget", "exact", "等于某值的指标：恰为该值才得分", "target of a value exactly: only the very value scores")]
    [InlineData("equalTarget", "proportional", "等于某值的指标：按偏离程度扣分", "target of a value exactly: deviation either way costs in proportion")]
    [InlineData("bareTarget", "positive", "未写明符号的指标值：视为不低于", "target without an operator: at least that much")]
    [InlineData("bareTarget", "equal", "未写明符号的指标值：视为等于", "target without an operator: exactly that much")]
    [InlineData("bareTarget", "reverse", "未写明符号的指标值：视为不高于", "target without an operator: at most that much")]
    [InlineData("lowTargetWithoutNumbers", "none", "指标值偏低的调减：不调减", "reduction for a low target: nothing")]
    [InlineData("lowTargetWithoutNumbers", "bands", "指标值偏低的调减：按200%、300%、500%三档调减", "reduction for a low target: by three steps, from 200%, 300% and 500% above")]
    [InlineData("lowTargetWithoutNumbers", "proportional", "指标值偏低的调减：按指标值与完成值之比调减", "reduction for a low target: as the target is to the actual value")]
    [InlineData("beforeMonth", "excluded", "某月前的截止日：该月开始之前", "end of \"before a month\": before the month begins")]
    [InlineData("beforeMonth", "included", "某月前的截止日：该月最后一天", "end of \"before a month\": the month's last day")]
    [InlineData("scoreRounding", "none", "得分取位：合计前不取位", "rounding of scores: none until the total")]
    [InlineData("scoreRounding", "2", "得分取位：各指标保留2位小数", "rounding of scores: each indicator to 2 decimals")]
    [InlineData("ownReading", "ownOption", "ownReading：ownOption", "ownReading: ownOption")] // A rule of a user's own names its own.
    public void A_reading_is_said_in_words(string name, string option, string chinese, string english)
    {
        ReadingChoice reading = new(name, option);

        Assert.Equal(chinese, reading.ToText(Language.Chinese));
        Assert.Equal(english, reading.ToText(Language.English));
    }
}
