namespace PerformanceRules.Text;

/// <summary>Tells a unit from a text that says more: "批次" and "元/人·月" are units, "%的项目", "余人" and "人未到" are not.</summary>
internal static class UnitText
{
    public const string Multipliers = "十百千万亿";

    public const string LargeMultipliers = "万亿";

    private const int LongestUnit = 12;

    /// <summary>The first characters of a place in an order of merit: 3级, 5星, 2等.</summary>
    private const string Grades = "级类星等";

    /// <summary>What no unit holds, wherever it stands.</summary>
    private static readonly string[] Foreign =
    [
        .. TailWords.Suffixes.Select(static suffix => suffix.Text),
        .. ChangeWords.Kinds.SelectMany(static row => row.Words),
        .. ChangeWords.Bases.SelectMany(static row => row.Words),
        .. OccurrenceWords.Leading.Where(static word => word.Length > 1),
        "以外", "分之", "半", "的", "等", "号", "了", "和", "或", "及", "等于", "大于", "小于", "低于", "高于", "少于", "多于", "超过", "不足", "满意", "合格", "达标", "通过", "优秀", "良好", "有效",
        "达到", "约", "近", "一", "二", "三", "四", "五", "六", "七", "八", "九", "两", "零",
    ];

    private static readonly HashSet<string> Known = new(
        UnitWords.Convertible.SelectMany(static row => row.Split(' ').Skip(2)).Concat(UnitWords.Others).Concat(PeriodWords.Rows.SelectMany(static row => row.Units)),
        StringComparer.Ordinal);

    /// <summary>Gives the fault of a text that should be a unit or empty.</summary>
    public static NotationFault FaultOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || IsShare(text))
        {
            return NotationFault.None;
        }

        ReadOnlySpan<char> unit = text.TrimStart(Multipliers.AsSpan());
        NotationFault doubt = NotationFault.None;
        return IsRoughly(unit) ? NotationFault.Approximate
            : !unit.IsEmpty && Grades.IndexOf(unit[0]) >= 0 ? NotationFault.Grade
            : text.Length > LongestUnit || !IsToken(text) ? Doubted(text)
            : IsKnown(text) ? NotationFault.None
            : (doubt = DoubtTable.FaultOf(text)) != NotationFault.None ? doubt
            : IsForeign(text) || HoldsUnknownLatin(text) ? NotationFault.TrailingText
            : NotationFault.None;
    }

    /// <summary>Tells whether what stands in parentheses belongs to the unit before it: 人(次), 台(套).</summary>
    public static bool IsPart(ReadOnlySpan<char> before, ReadOnlySpan<char> inside) =>
        inside.Length == 1 && !Numeral.IsDigit(inside[0]) && Known.Contains(before[before.Length - 1].ToString() + inside[0]);

    private static NotationFault Doubted(ReadOnlySpan<char> text) =>
        DoubtTable.FaultOf(text) is var doubt and not NotationFault.None ? doubt : NotationFault.TrailingText;

    /// <summary>20余人, or 20个多.</summary>
    private static bool IsRoughly(ReadOnlySpan<char> unit)
    {
        foreach (string word in TailWords.Roughly)
        {
            if (!unit.IsEmpty && (unit[0] == word[0] || unit[unit.Length - 1] == word[0]))
            {
                return true;
            }
        }

        return false;
    }

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

        return text[0] is not ('²' or '³' or '/') && text.IndexOf('(') < 0 == text.IndexOf(')') < 0;
    }

    private static bool IsKnown(ReadOnlySpan<char> text)
    {
        string unit = UnitSymbol.Normalize(text.ToString());
        return Known.Contains(unit) || Known.Contains(unit.TrimStart(Multipliers.ToCharArray()));
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

    /// <summary>Letters of a unit that is not known are a name: 5A, 4G.</summary>
    private static bool HoldsUnknownLatin(ReadOnlySpan<char> text)
    {
        foreach (string part in UnitSymbol.Normalize(text.ToString()).Split('/', '·'))
        {
            if (part.Length > 0 && Characters.IsLatin(part[part.Length - 1]) && !Known.Contains(part) && !Known.Contains(part.TrimStart(Multipliers.ToCharArray())))
            {
                return true;
            }
        }

        return false;
    }
}
