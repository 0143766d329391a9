namespace PerformanceRules.Text;

/// <summary>Tells a unit from a text that says more: "批次" and "元/人·月" are units, "%的项目" and "余人" are not.</summary>
internal static class UnitText
{
    private const int LongestUnit = 12;

    /// <summary>What makes a number approximate right behind it, "20余人", or behind a multiplier, "5万多人".</summary>
    private const string Roughly = "多余来几";

    private const string Multipliers = "十百千万亿";

    /// <summary>What no unit holds, wherever it stands.</summary>
    private static readonly string[] Foreign =
    [
        .. TailWords.Suffixes.Select(static suffix => suffix.Text),
        "以外", "分之", "半", "的", "未", "完成", "等于", "大于", "小于", "低于", "高于", "少于", "多于", "超过", "不足",
    ];

    /// <summary>Gives the fault of a text that should be a unit or empty.</summary>
    public static NotationFault FaultOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> unit = text.TrimStart(Multipliers.AsSpan());
        return IsRoughly(unit) ? NotationFault.Approximate
            : IsShare(text) || (text.Length <= LongestUnit && IsToken(text) && !IsForeign(text)) ? NotationFault.None
            : NotationFault.TrailingText;
    }

    /// <summary>20余人, or 20个多.</summary>
    private static bool IsRoughly(ReadOnlySpan<char> unit) =>
        !unit.IsEmpty && (Roughly.AsSpan().IndexOf(unit[0]) >= 0 || Roughly.AsSpan().IndexOf(unit[unit.Length - 1]) >= 0);

    /// <summary>A percent sign stands alone: what follows it is more than a unit.</summary>
    private static bool IsShare(ReadOnlySpan<char> text) => text.Length == 1 && text[0] is '%' or '‰' or '‱';

    private static bool IsToken(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (!Characters.CanBeInUnit(character))
            {
                return false;
            }
        }

        return text.IndexOf('(') < 0 == text.IndexOf(')') < 0;
    }

    private static bool IsForeign(ReadOnlySpan<char> text)
    {
        foreach (string word in Foreign)
        {
            if (text.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
