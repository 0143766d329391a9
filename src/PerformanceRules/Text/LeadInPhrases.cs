using static PerformanceRules.Text.Comparison;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Text;

/// <summary>The phrases of a lead-in, as data. To teach the reader a new word, add it here.</summary>
internal static class LeadInPhrases
{
    private static readonly (Comparison Comparison, string[] Words)[] Operators =
    [
        (AtLeast, ["≥", ">=", "至少", "最少"]),
        (AtMost, ["≤", "<=", "至多", "最多", "控制在"]),
        (MoreThan, [">"]),
        (LessThan, ["<"]),
        (EqualTo, ["=", "==", "等于"]),
    ];

    /// <summary>The words that a negation turns round and "或等于" closes: see <see cref="ComparativeWords"/>.</summary>
    private static readonly (Comparison Comparison, string[] Words)[] Comparatives =
    [
        (MoreThan, ["大于", "高于", "超过", "多于", "长于", "超出"]),
        (LessThan, ["小于", "低于", "少于", "短于"]),
    ];

    private static readonly (Comparison Comparison, string[] Words)[] NearOperators =
    [
        (AtLeast, ["最低", "下限"]),
        (AtMost, ["最高", "上限"]),
        (LessThan, ["不足", "不到", "不满", "未满", "未达", "未达到", "不达到", "没达到", "没有达到"]),
    ];

    private static readonly (Comparison Comparison, string[] Words)[] Reaches =
    [
        (AtLeast, ["达到", "达"]),
        (AtMost, ["降至", "降到", "降低至", "降低到"]),
    ];

    private static readonly (string Unit, string[] Words)[] Shares =
    [
        ("%", ["百分之"]),
        ("‰", ["千分之"]),
        ("‱", ["万分之"]),
    ];

    private static readonly (NotationFault Fault, string[] Words)[] NearFaults =
    [
        (Approximate, ["约", "约为", "约占", "约有", "近", "近于", "大概", "大致", "几乎"]),
        (Tolerance, ["正负", "浮动"]),
        (Rank, ["第", "前"]),
    ];

    private static readonly (NotationFault Fault, string[] Words)[] Faults =
    [
        (Date, ["年底", "年末", "月底", "月末", "季末", "季度末", "底前", "前完成"]),
        (LeadingText, ["不等于"]),
    ];

    /// <summary>Words that end like one of the above and are not it.</summary>
    private static readonly string[] Lookalikes =
    [
        "节约", "预约", "签约", "履约", "违约", "合约", "公约", "契约", "特约", "邀约", "续约",
        "附近", "最近", "就近", "邻近", "临近", "靠近",
        "目前", "提前", "当前", "此前", "以前", "之前",
        "下达", "传达", "送达", "到达", "表达", "转达", "抵达", "直达",
    ];

    public static PhraseTable Table { get; } = new(All());

    private static IEnumerable<Phrase> All() =>
    [
        .. Each(Operators, Phrase.Operator),
        .. ComparativeWords.From(Comparatives),
        .. Each(NearOperators, Phrase.NearOperator),
        .. Each(Reaches, Phrase.Reach),
        .. Shares.SelectMany(static row => row.Words.Select(word => Phrase.Share(word, row.Unit))),
        .. Each(NearFaults, Phrase.NearFault),
        .. Each(Faults, Phrase.Refused),
        .. Lookalikes.Select(Phrase.Word),
    ];

    private static IEnumerable<Phrase> Each<T>((T Meaning, string[] Words)[] rows, Func<string, T, Phrase> create) =>
        rows.SelectMany(row => row.Words.Select(word => create(word, row.Meaning)));
}
