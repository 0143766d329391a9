namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>What a column of a form holds, as its heading says.</summary>
internal enum FormColumn
{
    /// <summary>No heading that is known.</summary>
    Unknown,

    /// <summary>A level of the tree: 一级指标, 二级指标, 三级指标.</summary>
    Label,

    /// <summary>指标值, 年初指标值.</summary>
    Target,

    /// <summary>调整指标值: the target as it was changed in the year, which takes the place of the first one.</summary>
    AdjustedTarget,

    /// <summary>An operator in a column of its own: 指标性质, 符号.</summary>
    Operator,

    /// <summary>A unit in a column of its own: 度量单位.</summary>
    Unit,

    /// <summary>完成值.</summary>
    Actual,

    /// <summary>完成情况: what was done, in words; it is the actual value where there is no column of values.</summary>
    Progress,

    /// <summary>分值.</summary>
    Weight,

    /// <summary>权重占比: the share of a row that is scored out of 100.</summary>
    WeightShare,

    /// <summary>得分, 折算得分: what the unit gave itself.</summary>
    Claimed,

    /// <summary>单项指标得分, 得分系数: what the unit gave itself out of 100, before the weight is applied.</summary>
    RowScore,

    /// <summary>全年预算数: the budget that the execution rate is taken of.</summary>
    Budget,

    /// <summary>年初预算数: the budget at the start of the year.</summary>
    InitialBudget,

    /// <summary>执行数.</summary>
    Executed,

    /// <summary>到位数: what was paid out to the unit.</summary>
    Received,

    /// <summary>执行率 as printed.</summary>
    Rate,

    /// <summary>上年, or the earlier of two years.</summary>
    PreviousYear,

    /// <summary>本年, or the later of two years.</summary>
    CurrentYear,

    /// <summary>备注, 偏差原因: why points were taken off.</summary>
    Reason,

    /// <summary>复核完成值: the actual value that a reviewer found.</summary>
    ReviewedActual,

    /// <summary>复核得分: the points that a reviewer gives.</summary>
    ReviewedScore,

    /// <summary>扣分理由: why a reviewer took points off; without 复核得分 beside it, the unit's own reason.</summary>
    ReviewReason,

    /// <summary>序号.</summary>
    Number,

    /// <summary>项目名称 over a list of projects.</summary>
    Project,

    /// <summary>Said elsewhere, or computed: 指标解释, 评分标准, and what a scored form adds.</summary>
    Ignored,
}
