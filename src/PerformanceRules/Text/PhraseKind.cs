namespace PerformanceRules.Text;

/// <summary>What a phrase before a number does to it.</summary>
internal enum PhraseKind
{
    /// <summary>Nothing: a word that only looks like another phrase, as "节约" ends like "约".</summary>
    Word,

    /// <summary>An operator, wherever it stands: "控制在预算90万元以内".</summary>
    Operator,

    /// <summary>An operator only just before the number: "不足5次", but not "资金不足，…5次".</summary>
    NearOperator,

    /// <summary>Just before the number, a bound in a target and a plain value in an actual: "达到95%".</summary>
    Reach,

    /// <summary>Just before the number, its unit: "百分之95".</summary>
    Share,

    /// <summary>Just before the number, a reason not to read it: "约20批次".</summary>
    NearFault,

    /// <summary>A reason not to read the number, wherever it stands: "年底前完成100%".</summary>
    Fault,
}
