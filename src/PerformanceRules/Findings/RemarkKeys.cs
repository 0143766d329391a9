namespace PerformanceRules.Findings;

/// <summary>The keys of the remarks' own messages; each has a text in every language.</summary>
internal static class RemarkKeys
{
    public const string BandGap = "remark.band-gap";
    public const string CheckConstant = "remark.check-constant";
    public const string CheckCodeTaken = "remark.check-code-taken";
    public const string Cliff = "remark.cliff";
    public const string CliffOfOvershoot = "remark.cliff.overshoot";
    public const string ScoreOutOfRange = "remark.score-out-of-range";
    public const string FormulaGap = "remark.formula-gap";
    public const string WeightUnreachable = "remark.weight-unreachable";
    public const string NothingToEarn = "remark.nothing-to-earn";
    public const string ChecklistIncomplete = "remark.deduction-incomplete";
    public const string DeductionAtOnce = "remark.deduction-at-once";
    public const string ItemsDiffer = "remark.items-differ";
    public const string ClauseUncited = "remark.clause-uncited";
    public const string StandardMissing = "remark.standard-missing";
    public const string GradeUnreachable = "remark.grade-unreachable";
    public const string SectionUnfillable = "remark.section-unfillable";
    public const string ReadingOverruled = "remark.reading-overruled";
    public const string RuleShadowed = "remark.rule-shadowed";
}
