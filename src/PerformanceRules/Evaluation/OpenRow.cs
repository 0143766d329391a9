using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Text;

namespace PerformanceRules.Evaluation;

/// <summary>
/// What a row without a rule is scored by: what its cells are. Nothing with a number in it is judged in silence, and a number that cannot be read is not
/// judged at all.
/// </summary>
internal static class OpenRow
{
    public static void Resolve(PreparedRow row, OpenEvidence evidence, RowWords words, IReadOnlyList<IScoringRule> offered)
    {
        Target? target = evidence.Target;
        Actual? actual = evidence.Actual;
        row.Evidence = new TargetRatioEvidence { Target = target, Actual = actual, TargetSetLow = evidence.TargetSetLow, Reason = evidence.Reason };
        if (row.Submitted!.NotApplicable is not null)
        {
            // A row that does not apply is not scored: nothing is wrong with its cells.
            row.Evidence = target is { IsQuantity: true } && actual is { IsQuantity: true } ? row.Evidence : Judgement(evidence);
        }
        else if (target is { IsQuantity: false } && actual is not null && offered.OfType<DeadlineRule>().Any() && AreDates(target.Text, actual.Text, words.Year))
        {
            row.Evidence = new DeadlineEvidence { Target = target.Text, Actual = actual.Text, Row = words };
        }
        else if (target is { IsQuantity: true })
        {
            ResolveQuantity(row, evidence, target, actual, offered);
        }
        else if (target is null || target.IsBlank || target.IsWords)
        {
            row.Evidence = Judgement(evidence);
        }
        else if (target.Fault == NotationFault.Date && CalendarReader.TryRead(target.Text, out _, words.Year))
        {
            JudgeDate(row, evidence, target);
        }
        else
        {
            row.Fail(FindingCodes.TargetUnreadable, FindingKeys.TargetUnreadable, ("text", target.Text), ("why", new UnreadNotation(target.Fault)));
        }
    }

    private static void ResolveQuantity(PreparedRow row, OpenEvidence evidence, Target target, Actual? actual, IReadOnlyList<IScoringRule> offered)
    {
        if (actual is null || actual.IsBlank)
        {
            row.Fail(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", "actual"));
        }
        else if (actual.IsQuantity || actual.Counts is not null)
        {
            RequireOneRule(row, offered);
            if (evidence.Points is not null || evidence.Rating is not null)
            {
                row.Warn(FindingCodes.PointsIgnored, FindingKeys.PointsIgnored);
            }
        }
        else if (actual.IsWords)
        {
            row.Evidence = Judgement(evidence);
        }
        else
        {
            row.Fail(
                FindingCodes.TargetUnreadable, FindingKeys.ActualUnreadable, ("text", actual.Text), ("target", target.Text), ("why", new UnreadNotation(actual.Fault)));
        }
    }

    private static bool AreDates(string target, string actual, int? year) => CalendarReader.TryRead(target, out _, year) && CalendarReader.TryRead(actual, out _, year);

    private static void JudgeDate(PreparedRow row, OpenEvidence evidence, Target target)
    {
        row.Evidence = Judgement(evidence);
        if (evidence.Points is not null || evidence.Rating is not null)
        {
            row.Warn(FindingCodes.QuantifiedTargetInWords, FindingKeys.DateInWords, ("target", target.Text), ("actual", evidence.Actual?.Text));
        }
    }

    private static void RequireOneRule(PreparedRow row, IReadOnlyList<IScoringRule> offered)
    {
        int taking = 0;
        foreach (IScoringRule rule in offered)
        {
            taking += rule.EvidenceType == typeof(TargetRatioEvidence) ? 1 : 0;
        }

        if (taking > 1 && row.Submitted!.Rule is null)
        {
            row.Fail(FindingCodes.EvidenceInvalid, FindingKeys.RuleNeeded);
        }
    }

    public static JudgementEvidence Judgement(OpenEvidence evidence) => new()
    {
        Points = evidence.Points,
        Rating = evidence.Rating,
        Grade = evidence.Grade,
        Target = evidence.Target,
        Actual = evidence.Actual,
        Reason = evidence.Reason,
    };
}
