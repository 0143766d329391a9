using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Auditing.Checks;
using PerformanceRules.Findings;

namespace PerformanceRules.Reviews.Checks;

/// <summary>A check of every row of a re-check, with its code and what it looks for.</summary>
internal abstract class ReviewCheck(string code, string chinese, string english) : IReviewCheck
{
    public string Code { get; } = code;

    public LocalizedText Title { get; } = new(chinese, english);

    protected static MissingFact NoScore { get; } = MissingFact.Of("reviewScore", "没有复核得分", "the reviewer gives no points");

    protected static MissingFact NoReason { get; } = MissingFact.Of("reviewReason", "没有扣分理由", "there is no reason");

    public abstract CheckOutcome Check(ReviewRow row);

    protected AuditFinding Warn(ReviewRow row, LocalizedText message, decimal points, params FindingValue[] values) => row.Find(Code, Severity.Warning, message, points, values);
}

/// <summary>The points of a re-check are there, and lie between 0 and the weight.</summary>
internal sealed class ReviewScoreInvalid() : ReviewCheck(FindingCodes.ReviewScoreInvalid, "复核得分在 0 至分值之间", "the reviewer's points lie between 0 and the weight")
{
    public override CheckOutcome Check(ReviewRow row) =>
        row.Score is not { } score
            ? row.Find(Code, Severity.Error, new("“{title}”没有复核得分。请填写 score。", "\"{title}\" has no points of the reviewer. Give score."), row.Weight)
            : score >= 0 && score <= row.Weight
            ? CheckOutcome.Passed
            : row.Find(
                Code,
                Severity.Error,
                new("“{title}”复核得 {score} 分，超出 0 至 {weight} 的范围。", "\"{title}\": the reviewer's {score} points are outside 0 to {weight}."),
                Math.Max(score - row.Weight, -score),
                ("score", score),
                ("weight", row.Weight));
}

/// <summary>A deduction says why, in words of its own; what the standard itself gives on the reviewer's finding needs no more than that.</summary>
internal sealed class ReviewDeductionUnexplained() : ReviewCheck(FindingCodes.ReviewDeductionUnexplained, "复核扣分有具体理由", "a deduction has a specific reason")
{
    public override CheckOutcome Check(ReviewRow row)
    {
        if (row.Deduction is not { } deduction)
        {
            return NoScore;
        }

        if (deduction <= 0)
        {
            return MissingFact.Of("deduction", "没有扣分", "no points were taken off");
        }

        bool isOfStandard = row.Score == row.Standard && (row.ChangesActual || row.Standard != row.Claimed);
        return row.Reason is { } reason
            ? Reasons.IsSpecific(StatedPoints.Without(reason)) || isOfStandard
                ? CheckOutcome.Passed
                : Warn(
                    row,
                    new("“{title}”复核扣 {deduction} 分，理由“{reason}”没有具体内容。", "\"{title}\" loses {deduction} points, and the reason \"{reason}\" does not say why."),
                    deduction,
                    ("deduction", deduction),
                    ("reason", reason)) with
                { Found = reason }
            : Warn(row, new("“{title}”复核扣 {deduction} 分，没有写明理由。", "\"{title}\" loses {deduction} points without a reason."), deduction, ("deduction", deduction));
    }
}

/// <summary>What the reason says was taken off, or given, is what the points come to.</summary>
internal sealed class ReviewShareDiffers() : ReviewCheck(FindingCodes.ReviewShareDiffers, "理由写明的扣分与复核得分一致", "the points or share in the reason are those given")
{
    public override CheckOutcome Check(ReviewRow row)
    {
        if (row.Score is not { } score)
        {
            return NoScore;
        }

        if (row.Reason is not { } reason)
        {
            return NoReason;
        }

        StatedPoints[] stated = [.. StatedPoints.In(reason)];
        if (stated.Length == 0)
        {
            return MissingFact.Of("statedPoints", "理由没有写明分数或比例", "the reason states no points and no share");
        }

        // Several deductions in one reason add up.
        StatedPoints said = StatedPoints.Sum(stated);
        decimal[] fitting = [.. said.ScoresOf(row)];
        return Array.IndexOf(fitting, score) >= 0
            ? CheckOutcome.Passed
            : Warn(
                row,
                new(
                    "“{title}”的理由写“{stated}”，应得 {expected} 分，复核得分却是 {score}。",
                    "\"{title}\": the reason says \"{stated}\", which gives {expected} points; the reviewer gives {score}."),
                Math.Abs(fitting[0] - score),
                ("stated", said.Text),
                ("expected", fitting[0]),
                ("score", score)) with
            { Expected = AuditRow.Write(fitting[0]), Found = AuditRow.Write(score) };
    }
}

/// <summary>A re-check that gives more than both the claim and the standard.</summary>
internal sealed class ReviewAboveBoth() : ReviewCheck(FindingCodes.ReviewAboveBoth, "复核得分不同时高于自评和核算得分", "the reviewer does not give more than both claim and standard")
{
    public override CheckOutcome Check(ReviewRow row) =>
        row.Score is not { } score ? NoScore
        : row.Claimed is not { } claimed ? MissingFact.Claim
        : (row.Standard ?? row.Computed) is not { } standard ? MissingFact.Score
        : score <= claimed || score <= standard ? CheckOutcome.Passed
        : Warn(
            row,
            new(
                "“{title}”复核得 {score} 分，高于自评 {claimed} 分和按标准的 {standard} 分。",
                "\"{title}\": the reviewer gives {score} points, more than the claim of {claimed} and the standard's {standard}."),
            score - Math.Max(claimed, standard),
            ("score", score),
            ("claimed", claimed),
            ("standard", standard)) with
        { Expected = "≤" + AuditRow.Write(Math.Max(claimed, standard)), Found = AuditRow.Write(score) };
}

/// <summary>The reviewer found another value and gives more than the standard does on it.</summary>
internal sealed class ReviewAboveFinding() : ReviewCheck(FindingCodes.ReviewAboveFinding, "复核得分不高于复核完成值应得的分", "the reviewer does not give more than the own finding is worth")
{
    public override CheckOutcome Check(ReviewRow row) =>
        row.Score is not { } score ? NoScore
        : !row.ChangesActual || row.Row.Evidence is Model.JudgementEvidence ? MissingFact.Of("reviewActual", "没有另外的复核完成值", "the reviewer found no other value")
        : row.Standard is not { } standard ? MissingFact.Score
        : score <= standard || score > row.Claimed ? CheckOutcome.Passed
        : Warn(
            row,
            new(
                "“{title}”复核完成值为 {actual}，按标准应得 {standard} 分，复核却给 {score} 分。",
                "\"{title}\": on the {actual} that the reviewer found the standard gives {standard} points; the reviewer gives {score}."),
            score - standard,
            ("actual", row.Review!.Actual),
            ("standard", standard),
            ("score", score)) with
        { Expected = AuditRow.Write(standard), Found = AuditRow.Write(score) };
}

/// <summary>Another actual value than the unit's is said to be one.</summary>
internal sealed class ReviewEvidenceChanged() : ReviewCheck(FindingCodes.ReviewEvidenceChanged, "更改完成值有说明", "another actual value is said to be one")
{
    private static readonly string[] SayingSo =
    [
        "核实", "核查", "核对", "查实", "实地", "现场", "抽查", "查证", "经查", "实为", "实际", "更正", "更改", "调整", "核减", "核增", "佐证", "台账", "凭证", "记录", "原填", "原报", "填报", "重复", "应为", "不符", "不一致", "虚报", "多报", "少报",
        "认定", "确认", "统计", "重新", "有误",
    ];

    public override CheckOutcome Check(ReviewRow row)
    {
        if (!row.ChangesActual)
        {
            return row.Review!.Actual is { IsBlank: false } ? CheckOutcome.Passed : MissingFact.Of("reviewActual", "没有复核完成值", "the reviewer states no actual value");
        }

        string found = row.Review!.Actual!.Text.Trim();
        bool isSaid = row.Reason is { } reason
            && (reason.IndexOf(found, StringComparison.Ordinal) >= 0
                || (Digits(found).Length > 0 && reason.IndexOf(Digits(found), StringComparison.Ordinal) >= 0)
                || Array.Exists(SayingSo, word => reason.IndexOf(word, StringComparison.Ordinal) >= 0));
        return isSaid
            ? CheckOutcome.Passed
            : Warn(
                row,
                new(
                    "“{title}”的完成值由“{stated}”改为“{found}”，没有说明依据。",
                    "\"{title}\": the actual value \"{stated}\" was changed to \"{found}\", and nothing says why."),
                row.Deduction is > 0 and { } deduction ? deduction : 0,
                ("stated", row.Row.Actual?.Text ?? "—"),
                ("found", found)) with
            { Expected = row.Row.Actual?.Text, Found = found };
    }

    private static string Digits(string text) => string.Concat(text.Where(static letter => char.IsDigit(letter) || letter == '.'));
}
