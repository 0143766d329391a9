namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>The headings of the columns that a scored form adds to the published one, so that it can be read again.</summary>
internal static class ScoredHeadings
{
    public const string Computed = "核算得分";
    public const string Difference = "自评与核算之差";
    public const string Derivation = "计算过程";
    public const string FirstNumber = "计算用数一";
    public const string SecondNumber = "计算用数二";
    public const string Waiver = "酌情减免";
    public const string Remark = "备注";
    public const string PartScore = "分项得分";

    // What a re-check (复核) adds.
    public const string ReviewedActual = "复核完成值";
    public const string ReviewedScore = "复核得分";
    public const string ReviewReason = "扣分理由";
    public const string Deviation = "复核偏差";
}
