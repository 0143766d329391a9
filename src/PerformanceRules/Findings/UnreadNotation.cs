using PerformanceRules.Text;

namespace PerformanceRules.Findings;

/// <summary>Why a cell is not read, in words: a part of the message that quotes it.</summary>
internal sealed record UnreadNotation(NotationFault Fault) : ILocalizedText
{
    /// <inheritdoc/>
    public string ToText(Language language) => language == Language.English ? English : Chinese;

    private string English => Fault switch
    {
        NotationFault.Blank => "nothing is given.",
        NotationFault.NoNumber => "it holds no number.",
        NotationFault.SeveralNumbers => "it holds several numbers; one must do.",
        NotationFault.Date => "it is a date.",
        NotationFault.Range => "it is a range.",
        NotationFault.Tolerance => "it is a tolerance.",
        NotationFault.Approximate => "the number is only about right.",
        NotationFault.Rank => "it is a place in an order.",
        NotationFault.Grade => "it is a grade.",
        NotationFault.ContradictoryOperators => "its operators point different ways.",
        NotationFault.NoSingleValue => "it repeats the target's operator and gives no value.",
        NotationFault.CountsOfNone => "it counts out of none.",
        NotationFault.TooManyDigits => "it has more digits than any amount has.",
        NotationFault.Denied => "it says that something was not done, or was taken back.",
        NotationFault.Intended => "it says what is intended, not what was achieved.",
        NotationFault.ChangeWithoutSense => "it is a change, but not said to be more or less.",
        NotationFault.LeadingText => "the words before the number are not known.",
        NotationFault.TrailingText => "there is more after the number than its unit.",
        _ => "it is too long for a quantity.",
    };

    private string Chinese => Fault switch
    {
        NotationFault.Blank => "未填写。",
        NotationFault.NoNumber => "没有数字。",
        NotationFault.SeveralNumbers => "有多个数字，只能写一个。",
        NotationFault.Date => "这是日期。",
        NotationFault.Range => "这是区间。",
        NotationFault.Tolerance => "这是允许的偏差。",
        NotationFault.Approximate => "数字只是约数。",
        NotationFault.Rank => "这是名次或序号。",
        NotationFault.Grade => "这是等级。",
        NotationFault.ContradictoryOperators => "前后比较方向不一致。",
        NotationFault.NoSingleValue => "重复了指标值的比较符号，没有写明完成多少。",
        NotationFault.CountsOfNone => "分母为零。",
        NotationFault.TooManyDigits => "位数过多。",
        NotationFault.Denied => "表示没有完成或已被否定。",
        NotationFault.Intended => "只是计划，不是完成情况。",
        NotationFault.ChangeWithoutSense => "是增减变化，但没有写明增长还是下降。",
        NotationFault.LeadingText => "数字前的文字无法识别。",
        NotationFault.TrailingText => "数字和单位之后还有其他文字。",
        _ => "文字过长，不是数量。",
    };
}
