using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing.Checks;

/// <summary>Satisfaction that nobody asked about: in words, or 100% of an unknown number of people.</summary>
internal sealed class SatisfactionWithoutSurvey() : RowCheck(FindingCodes.SatisfactionWithoutSurvey, "满意度有调查依据", "satisfaction rests on a survey")
{
    private static readonly string[] Surveys = ["问卷", "调查", "样本", "抽样", "测评", "回收", "访谈", "评价系统", "好差评", "回访", "份", "户数"];

    public override CheckOutcome Check(AuditRow row)
    {
        if (row.Title.IndexOf("满意", StringComparison.Ordinal) < 0)
        {
            return MissingFact.Of("satisfaction", "不是满意度指标", "it is no satisfaction");
        }

        if (row.Actual is not { IsBlank: false } actual || row.Score is not { } score)
        {
            return MissingFact.Actual;
        }

        bool isAsked = actual.Counts is not null
            || new[] { actual.Text, row.Reason, row.Target?.Text }.Any(static text => text is not null && Array.Exists(Surveys, word => text.IndexOf(word, StringComparison.Ordinal) >= 0));
        if (isAsked || score == 0)
        {
            return CheckOutcome.Passed;
        }

        if (!actual.IsQuantity)
        {
            // Beside a quantity, and where the target is repeated, another check says so.
            return row.Target is { IsQuantity: true } || row.Target?.Text.Trim() == actual.Text.Trim()
                ? CheckOutcome.Passed
                : Warn(
                    row,
                    new("“{title}”以“{actual}”作答，没有调查数据。请写明调查人数和满意人数。", "\"{title}\" is answered \"{actual}\", without a survey. Give how many were asked and how many are satisfied."),
                    Math.Max(row.Claimed ?? 0, score),
                    ("actual", actual)) with
                { Found = actual.Text, Basis = PointsBasis.Reliance };
        }

        return actual.Quantity.Unit is { } unit && actual.Quantity.Number * unit.Factor == Rational.One
            ? Note(
                row,
                new("“{title}”为 {actual}，没有写明调查了多少人。", "\"{title}\" is {actual}; how many were asked is not said."),
                Math.Max(row.Claimed ?? 0, score),
                ("actual", actual)) with
            { Found = actual.Text }
            : CheckOutcome.Passed;
    }
}
