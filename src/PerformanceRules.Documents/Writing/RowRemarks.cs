using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Standards.Formulas;
using PerformanceRules.Text;

namespace PerformanceRules.Documents.Writing;

/// <summary>Says of a scored row what its other cells do not, so that the form reads back to the same submission.</summary>
internal static class RowRemarks
{
    public static RowRemark Of(IndicatorResult result)
    {
        if (result.Submitted is not { } submitted)
        {
            return new RowRemark { IsMissing = true };
        }

        RowRemark remark = OfSubmitted(result, submitted) with
        {
            NotApplicable = submitted.NotApplicable,
            Exemption = submitted.Exemption,
            StatedWeight = submitted.Section is null && submitted.Weight is { } weight && weight != result.Weight ? weight : null,
        };
        return submitted.Section is not null && result.Rule is { } rule && rule != KindThatShows(result.Evidence, submitted.Evidence is OpenEvidence) ? remark with { Rule = RuleNames.Of(rule) } : remark;
    }

    /// <summary>Gives the sentences about a row and about the parts of its combination.</summary>
    public static IEnumerable<string> Lines(IndicatorResult result)
    {
        IEnumerable<RowRemark> parts = (result.Evidence as CombinationEvidence)?.Parts.Select(static part => OfPart(part.Evidence)) ?? [];
        return new[] { Of(result) }.Concat(parts).Select(RowRemarkText.Write).Where(static text => text.Length > 0).SelectMany(static text => text.Split('\n'));
    }

    /// <summary>Says of the sheet, beside its total, what stands in no row: rows that were left out, and what was claimed for whole parts.</summary>
    public static RowRemark OfSheet(EvaluationReport report)
    {
        Submission submission = report.Submission;
        HashSet<SubmittedIndicator> scored = new(report.Indicators.Select(static result => result.Submitted).OfType<SubmittedIndicator>(), ReferenceEqualityComparer.Instance);
        string[] lost =
        [
            .. submission.Indicators.Where(row => !scored.Contains(row)).Select(static row => row.Title ?? row.Id),
            .. submission.ClaimedSections.Select(pair => $"{report.Sections.FirstOrDefault(section => section.Id == pair.Key)?.Title ?? pair.Key}自评{ValueText.Of(pair.Value)}分"),
        ];
        return lost.Length == 0 ? new RowRemark() : new RowRemark { NotCarried = string.Join("、", lost) };
    }

    /// <summary>Says of a part of a combination what its cells do not. A judgement's points stand in 得分, where no part has a claim.</summary>
    public static RowRemark OfPart(Evidence? evidence) => OfEvidence(evidence, claimed: (evidence as JudgementEvidence)?.Points);

    private static RowRemark OfSubmitted(IndicatorResult result, SubmittedIndicator submitted)
    {
        RowRemark remark = OfEvidence(result.Evidence, submitted.Claimed);
        return submitted.NotApplicable is not null ? remark with { IsUnfilled = false }
            : submitted.Evidence is OpenEvidence open && result.Evidence is TargetRatioEvidence ? remark with { Points = open.Points, Rating = open.Rating }
            : remark;
    }

    private static RowRemark OfEvidence(Evidence? evidence, decimal? claimed) => evidence switch
    {
        JudgementEvidence judgement => OfJudgement(judgement, claimed),
        TargetRatioEvidence ratio => new RowRemark { TargetSetLow = ratio.TargetSetLow },
        ChecklistEvidence { Failed: null } or null => new RowRemark { IsUnfilled = true },
        CombinationEvidence combination when combination.Parts.Any(static part => part.Evidence is CombinationEvidence) => new RowRemark { NotCarried = "分项中的分项" },
        ExecutionRateEvidence { ClaimedRate: not null } or ExecutionRateEvidence { InitialBudget: not null } => new RowRemark { NotCarried = "年初预算数、自报的执行率" },
        ChecklistEvidence or CombinationEvidence or DeadlineEvidence or ExecutionRateEvidence or SteppedDeductionEvidence or FormulaEvidence => new RowRemark(),
        _ => new RowRemark { NotCarried = "自定规则的评分依据" },
    };

    // A judgement's points are read from 得分, unless the row says otherwise.
    private static RowRemark OfJudgement(JudgementEvidence judgement, decimal? claimed) => new()
    {
        Points = judgement.Points != claimed || !ClaimedPoints.AreTaken(judgement.Target, judgement.Actual) ? judgement.Points : null,
        HasNoPoints = judgement is { Points: null, Rating: null } && claimed is not null,
        Rating = judgement.Rating,
        Grade = judgement.Grade,
        Reason = judgement.Reason,
    };

    // As a row is taken that says nothing of its rule: see OpenEvidence. One whose target is a date is warned of, unless the row names its rule.
    private static string KindThatShows(Evidence? evidence, bool isOpen) => evidence switch
    {
        TargetRatioEvidence ratio => KindThatShows(ratio.Target, ratio.Actual, isOpen),
        JudgementEvidence judgement => KindThatShows(judgement.Target, judgement.Actual, isOpen),
        _ => string.Empty,
    };

    private static string KindThatShows(Target? target, Actual? actual, bool isOpen) =>
        target is null or { IsBlank: true } or { IsWords: true } || (target.IsQuantity && actual is { IsWords: true }) ? "judgement"
        : target.Fault != NotationFault.Date ? "target-ratio"
        : isOpen ? "judgement"
        : string.Empty;
}
