namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>What the head of a form says of it, beside or behind a label.</summary>
internal enum HeadField
{
    /// <summary>项目名称.</summary>
    Project,

    /// <summary>主管部门.</summary>
    Department,

    /// <summary>实施单位.</summary>
    ImplementingUnit,

    /// <summary>单位名称, 填报单位.</summary>
    Unit,

    /// <summary>年度.</summary>
    Year,

    /// <summary>金额单位.</summary>
    AmountUnit,

    /// <summary>指标体系: the rulebook, as a form that was written here names it.</summary>
    Rulebook,

    /// <summary>自评总分 in the head of a form.</summary>
    Total,

    /// <summary>What the form is not scored from: 联系人, 项目类别.</summary>
    Other,

    /// <summary>Prose: 评价结论, 存在问题.</summary>
    Narrative,
}
