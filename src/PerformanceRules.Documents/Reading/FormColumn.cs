namespace PerformanceRules.Documents.Reading;

/// <summary>What a column of a form holds, as its heading says.</summary>
internal enum FormColumn
{
    /// <summary>No heading that is known.</summary>
    Unknown,

    /// <summary>A level of the tree: 一级指标, 二级指标, 三级指标.</summary>
    Label,

    /// <summary>指标值.</summary>
    Target,

    /// <summary>An operator in a column of its own: 指标性质, 符号.</summary>
    Operator,

    /// <summary>A unit in a column of its own: 度量单位.</summary>
    Unit,

    /// <summary>完成值.</summary>
    Actual,

    /// <summary>分值.</summary>
    Weight,

    /// <summary>得分: what the unit gave itself.</summary>
    Claimed,

    /// <summary>预算数.</summary>
    Budget,

    /// <summary>执行数.</summary>
    Executed,

    /// <summary>上年, or the earlier of two years.</summary>
    PreviousYear,

    /// <summary>本年, or the later of two years.</summary>
    CurrentYear,

    /// <summary>备注, 扣分原因: why points were taken off.</summary>
    Reason,

    /// <summary>Said elsewhere, or computed: 预算执行率, 指标解释, 评分标准, and what a scored form adds.</summary>
    Ignored,
}
