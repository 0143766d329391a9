namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>What the rows under a header are.</summary>
internal enum BlockKind
{
    /// <summary>Indicators, with target, actual value and a weight or score.</summary>
    Indicators,

    /// <summary>Funds: budget and what was executed of it.</summary>
    Funds,

    /// <summary>Rates of two years.</summary>
    Years,

    /// <summary>年度总体目标: prose that says what was planned and what was done. It holds nothing that is scored.</summary>
    Goals,

    /// <summary>A list of projects, 项目支出自评汇总表, which is no form.</summary>
    Projects,

    /// <summary>A table that carries weights or scores, and of which the column of targets or of actual values is not known.</summary>
    Incomplete,

    /// <summary>A table of targets without weights and scores, such as 绩效目标申报表, which is no form.</summary>
    Targets,
}
