using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing.Checks;

/// <summary>Full marks on work that was finished after its deadline, where the row is judged: the form has no rule for dates.</summary>
internal sealed class DeadlineMissed() : RowCheck(FindingCodes.DeadlineMissed, "逾期完成不得满分", "no full marks on a deadline that was missed")
{
    private static readonly DeadlineRule ByDay = new();

    public override CheckOutcome Check(AuditRow row)
    {
        if (row.Evidence is not JudgementEvidence || (row.Target, row.Actual) is not ({ IsBlank: false } target, { IsBlank: false } actual))
        {
            return MissingFact.Of("dates", "没有期限和完成日期", "there is no deadline with a day of completion");
        }

        DeadlineEvidence dates = new() { Target = target.Text, Actual = actual.Text };
        RuleOutcome outcome = ((IScoringRule)ByDay).Score(dates, ScoringContext.ForWeight(row.Weight));
        decimal points = row.Claimed ?? row.Score ?? 0;
        return outcome.Fault is not null ? MissingFact.Of("dates", "没有期限和完成日期", "there is no deadline with a day of completion")
            : outcome.Score == row.Weight || points < row.Weight ? CheckOutcome.Passed
            : Warn(
                row,
                new("“{title}”应于“{target}”完成，实际为“{actual}”，已逾期，仍得满分 {points}。", "\"{title}\" was due \"{target}\" and done \"{actual}\", too late for its full {points} points."),
                points,
                ("target", target),
                ("actual", actual),
                ("points", points)) with
            {
                Expected = target.Text,
                Found = actual.Text,
                Basis = PointsBasis.Reliance,
            };
    }
}
