namespace PerformanceRules.Serialization.Reports;

/// <summary>How much of a report is written.</summary>
public enum ReportContent
{
    /// <summary>Everything: the scores, every derivation, the findings.</summary>
    Full,

    /// <summary>The scores and the findings, without derivations.</summary>
    Findings,

    /// <summary>Unit, year, status, total and grade, the score of each row by its id, and the codes of the findings.</summary>
    Scores,
}
