namespace PerformanceRules.Text;

/// <summary>What a phrase before a number does to it.</summary>
internal enum PhraseKind
{
    /// <summary>Nothing: a word that only looks like another phrase, as "公约" ends like "约".</summary>
    Word,

    /// <summary>Nothing: it only says that something happened, "实际完成16批次".</summary>
    Occurrence,

    /// <summary>An operator: "不低于20批次".</summary>
    Operator,

    /// <summary>An operator only just before the number: "不足5次".</summary>
    NearOperator,

    /// <summary>Just before the number, a bound in a target and a plain value in an actual: "达到95%".</summary>
    Reach,

    /// <summary>Just before the number, its unit: "百分之95".</summary>
    Share,

    /// <summary>The unit of money: "¥900000".</summary>
    Currency,

    /// <summary>What the number is counted in or for each of: "每季度1次", "每人100元".</summary>
    Period,

    /// <summary>The number is the size of a change: "增长5%".</summary>
    Change,

    /// <summary>What a change is a change from: "同比".</summary>
    Base,

    /// <summary>Just before the number, its sign: "负5%".</summary>
    Sign,

    /// <summary>Just before the number, a reason not to read it: "约20批次".</summary>
    NearFault,

    /// <summary>A reason not to read the number, wherever it stands: "年底前完成100%".</summary>
    Fault,
}
