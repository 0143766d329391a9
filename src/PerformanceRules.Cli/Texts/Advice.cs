using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Texts;

/// <summary>What to do about a finding whose own message only says what is wrong.</summary>
internal static class Advice
{
    public static string? For(Finding finding, Language language) => finding.Code switch
    {
        FindingCodes.ClaimDiffers => language.Text(
            "请核对指标值和完成值；无误的，把自评得分改为应得分。",
            "Check the target and the actual value; if they are right, correct the claimed score."),
        FindingCodes.ClaimedTotalDiffers => language.Text("请核对各项自评得分和填报总分。", "Check the claimed scores and the claimed total."),
        FindingCodes.ComponentsMismatch => language.Text("请核对基本支出、项目支出、其他与资金总体。", "Check the components against the total funds."),
        FindingCodes.OverExecution => language.Text("请核对是否应填调整后的全年预算数。", "Check whether the adjusted budget of the year is meant."),
        FindingCodes.ZeroTarget => language.Text("请核对指标值；零不能作比率的分母。", "Check the target: nothing can be divided by zero."),
        FindingCodes.DeductionUnexplained => language.Text("请填写完成值或扣分原因（reason）。", "Give the actual value, or the reason for the deduction."),
        FindingCodes.UnitMismatch => language.Text("请把指标值和完成值改为同一单位。", "State target and actual value in the same unit."),
        FindingCodes.WeightsMismatch => language.Text("请调整各指标的分值，使合计等于该部分的分值。", "Change the indicators' weights so that they add up."),
        FindingCodes.NotApplicableRefused => language.Text("请删去 notApplicable，并填写评分依据。", "Remove notApplicable, and give the evidence."),
        FindingCodes.IndicatorDuplicate => language.Text("请删去重复的一行，或改用另一个 id。", "Remove one of the two rows, or give it another id."),
        FindingCodes.PointsIgnored => language.Text("若应定性自评，请写明 \"rule\": \"judgement\"。", "If a judgement is meant, say \"rule\": \"judgement\"."),
        FindingCodes.WeightDiffers => language.Text("请把分值改为规定的分值，或删去。", "State the rulebook's weight, or none."),
        FindingCodes.ExemptionRefused => language.Text("请删去 exemption。", "Remove the exemption."),
        FindingCodes.ActualRepeatsTarget => language.Text("请填写实际完成的数量。", "Give the quantity achieved."),
        FindingCodes.ClaimedRateDiffers => language.Text("请按执行数 / 预算数重算执行率，保留两位小数。", "Work the rate out again: executed / budget, two decimals of a percent."),
        FindingCodes.ClaimedSectionDiffers => language.Text("请核对小计和各行得分。", "Check the subtotal against its rows."),
        FindingCodes.OvershootUnnoticed => language.Text("请核对年初指标值是否偏低。", "Check whether the target was set too low."),
        FindingCodes.TotalRowEmpty => language.Text("请在资金总额一行填写合计数。", "Fill in the row of the total."),
        FindingCodes.FailedItemUnexplained => language.Text("请逐项写明项号和原因。", "Give the number and the reason of each item."),
        _ => null,
    };
}
