namespace PerformanceRules.Text;

/// <summary>Why a text is not read as a quantity. What cannot be read is a fault, never a guess.</summary>
public enum NotationFault
{
    /// <summary>No fault: the text is a quantity.</summary>
    None,

    /// <summary>Nothing is given: "无", "——", "/", or an empty cell.</summary>
    Blank,

    /// <summary>Words without a number: "达成预期指标".</summary>
    NoNumber,

    /// <summary>More numbers than one: "培训5次、会议10次".</summary>
    SeveralNumbers,

    /// <summary>A date or a deadline: "2021年12月31日前完成", "9月前".</summary>
    Date,

    /// <summary>A range or a row of thresholds: "3-5天", "100%/90%/85%/85%".</summary>
    Range,

    /// <summary>A tolerance: "±10%".</summary>
    Tolerance,

    /// <summary>A number that is only about right: "约20批次", "20余人".</summary>
    Approximate,

    /// <summary>A place in an order, of which no ratio can be taken: "第3", "前10名".</summary>
    Rank,

    /// <summary>Operators that point different ways: "≥90万元以内".</summary>
    ContradictoryOperators,

    /// <summary>An inequality where an actual value is wanted: the target repeated, "≥266米".</summary>
    NoSingleValue,

    /// <summary>Counts out of none: "0/0".</summary>
    CountsOfNone,

    /// <summary>More digits than any amount has.</summary>
    TooManyDigits,

    /// <summary>Words before the number that are no mere lead-in: they change what it says.</summary>
    LeadingText,

    /// <summary>It is denied that it happened: "未开展20批次", "差5批次".</summary>
    Denied,

    /// <summary>It is only intended: "计划开展20批次".</summary>
    Intended,

    /// <summary>A grade, of which no ratio can be taken: "3级", "5A".</summary>
    Grade,

    /// <summary>A change of which it is not said which way: "同比5%".</summary>
    ChangeWithoutSense,

    /// <summary>More after the number than its unit: "95%的项目".</summary>
    TrailingText,

    /// <summary>Too long a text for a notation.</summary>
    TooLong,
}
