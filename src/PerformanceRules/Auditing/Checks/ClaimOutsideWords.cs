using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing.Checks;

/// <summary>
/// A judgement whose points do not lie in the range of its own words: 部分达成 with full marks. The ranges are the row's own standard's; where it has none,
/// the Ministry's (财预〔2020〕10号): met 100–80%, partly met 80–60%, not met 60–0%.
/// </summary>
internal sealed class ClaimOutsideWords() : JudgementCheck(FindingCodes.ClaimOutsideWords, "定性得分与完成情况的措辞相符", "the points of a judgement fit its words")
{
    private static readonly string[] NotMet = ["未达成", "未完成", "未达到", "没有完成", "未能完成", "未实现", "尚未", "效果较差"];
    private static readonly string[] PartlyMet = ["部分达成", "部分完成", "部分达到", "部分实现", "部分落实"];
    private static readonly string[] Met = ["达成预期指标", "达成年度指标", "全部达成", "全部完成", "达成预期目标", "达成", "完成", "已完成"];

    protected override CheckOutcome Check(AuditRow row, JudgementEvidence judgement, decimal score)
    {
        string? words = judgement.Actual is { IsBlank: false } actual ? actual.Text.Trim().TrimEnd('。', '，', '；') : null;
        if (words is null || LevelOf(words) is not { } level)
        {
            return MissingFact.Of("words", "完成情况没有程度用语", "the words do not say how far it was met");
        }

        (Rational from, Rational to, bool isBelow) = RangeOf(row, level);
        decimal points = row.Claimed ?? score;
        Rational share = row.Weight == 0 ? Rational.One : (Rational)points / row.Weight;
        bool isInside = share >= from && (isBelow ? share < to : share <= to);
        return isInside || (level == 0 && share < from && Reasons.IsSpecific(row.Reason))
            ? CheckOutcome.Passed
            : Warn(
                row,
                new(
                    "“{title}”的完成情况为“{words}”，应得分值的 {from} 至 {to}，却得 {points} 分（分值 {weight}）。",
                    "\"{title}\" says \"{words}\", which is worth {from} to {to} of the weight, and has {points} of {weight} points."),
                Math.Abs((Bound(share, from, to) * row.Weight).Round(2).ToDecimal() - points),
                ("words", words),
                ("from", Percent(from)),
                ("to", Percent(to)),
                ("points", points),
                ("weight", row.Weight)) with
            {
                Expected = Percent(from) + "–" + Percent(to),
                Found = Percent(share),
            };
    }

    private static int? LevelOf(string words) =>
        Array.Exists(PartlyMet, word => words.IndexOf(word, StringComparison.Ordinal) >= 0) ? 1
        : Array.Exists(NotMet, word => words.IndexOf(word, StringComparison.Ordinal) >= 0) ? 2
        : Array.IndexOf(Met, words) >= 0 ? 0
        : null;

    private static (Rational From, Rational To, bool IsBelow) RangeOf(AuditRow row, int level)
    {
        if (row.Result.ScoringRule is JudgementRule { Ranges: { Count: 3 } ranges })
        {
            JudgementRange range = ranges.OrderByDescending(static one => one.To).ElementAt(level);
            return (range.From, range.To, level > 0);
        }

        return level switch
        {
            0 => ((Rational)8 / 10, Rational.One, false),
            1 => ((Rational)6 / 10, (Rational)8 / 10, false),
            _ => (Rational.Zero, (Rational)6 / 10, false),
        };
    }

    private static Rational Bound(Rational share, Rational from, Rational to) => share < from ? from : to;

    private static string Percent(Rational share) => (share * 100).Round(2).ToString() + "%";
}
