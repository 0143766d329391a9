using static PerformanceRules.Text.Comparison;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Text;

/// <summary>The phrases that may stand before a number, as data. To teach the reader a new word, add it here.</summary>
internal static class LeadInPhrases
{
    private static readonly (Comparison Comparison, string[] Words)[] Operators =
    [
        (AtLeast, ["≥", ">=", "=>", "≮", "至少", "最少"]),
        (AtMost, ["≤", "<=", "=<", "≯", "至多", "最多", "控制在", "不超", "不得超", "不能超", "未超", "不突破", "不得突破", "不能突破", "不可突破", "未突破", "限额"]),
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
        (AtLeast, ["最低", "下限", "正向"]),
        (AtMost, ["最高", "上限", "封顶", "限", "不过", "反向"]),
        (LessThan, ["不足", "不到", "不满", "未满"]),
    ];

    private static readonly (Comparison Comparison, string[] Words)[] Reaches =
    [
        (AtLeast, ["达到", "达", "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增至", "增长到", "增长至", "升至", "升到", "上升到", "上升至"]),
        (AtMost,
        [
            "降至", "降到", "降为", "降低至", "降低到", "降低为", "下降至", "下降到", "减至", "减到", "减为", "减少至", "减少到", "减少为", "压缩至", "压缩到", "压减至", "压减到",
            "压降至", "压降到", "缩减至", "缩减到", "削减至", "削减到", "精简至", "精简到", "缩短至", "缩短到", "缩短为",
        ]),
    ];

    private static readonly (string Unit, string[] Words)[] Shares =
    [
        ("%", ["百分之", "百分"]),
        ("‰", ["千分之"]),
        ("‱", ["万分之"]),
    ];

    private static readonly (string Unit, string[] Words)[] Currencies = [("元", ["¥", "人民币"])];

    private static readonly string[] Signs = ["负"];

    private static readonly (NotationFault Fault, string[] Words)[] NearFaults =
    [
        (Approximate, ["约", "大约", "大约为", "接近于", "约为", "约占", "约有", "近", "近于", "大概", "大致", "几乎", "将近", "接近", "左右"]),
        (Tolerance, ["正负", "浮动"]),
        (Rank, ["第", "前", "排名", "位列", "名列"]),
    ];

    private static readonly (NotationFault Fault, string[] Words)[] Faults =
    [
        (Date, ["年底", "年末", "月底", "月末", "季末", "季度末", "底前", "前完成", "年内", "上半年", "下半年"]),
        (LeadingText, ["不等于"]),
    ];

    /// <summary>Words that end or begin like one of the above, or with a numeral, and are not it.</summary>
    private static readonly string[] Lookalikes =
    [
        "预约", "签约", "履约", "违约", "合约", "公约", "契约", "特约", "邀约", "续约",
        "附近", "最近", "就近", "邻近", "临近", "靠近",
        "目前", "提前", "当前", "此前", "以前", "之前",
        "下达", "传达", "送达", "到达", "表达", "转达", "抵达", "直达", "达标", "发达",
        "期限", "年限", "时限", "权限", "界限", "有限", "无限", "限期", "限制", "限度",
        "节约用水", "节约型", "正向激励", "双向",
        "一次性", "进一步", "统一", "唯一", "之一", "第一", "第三方", "万一", "一定", "一体化", "一致", "一系列", "一线", "一流", "一般", "一批", "一些", "一把手", "一站式", "一方面",
        "三公", "三农", "三重一大", "百姓", "千家万户", "四个意识", "四个自信", "两个确立", "两个维护", "十分",
    ];

    public static PhraseTable Table { get; } = new(All());

    private static IEnumerable<Phrase> All() =>
    [
        .. Each(Operators, Phrase.Operator),
        .. ComparativeWords.From(Comparatives),
        .. Each(NearOperators, Phrase.NearOperator),
        .. Each(Reaches, Phrase.Reach),
        .. Each(Shares, Phrase.Share),
        .. Each(Currencies, Phrase.Currency),
        .. Signs.Select(Phrase.Minus),
        .. Each(NearFaults, Phrase.NearFault),
        .. Each(Faults, Phrase.Refused),
        .. Each(ChangeWords.Kinds, Phrase.Changes),
        .. Each(ChangeWords.Bases, Phrase.ChangesFrom),
        .. PeriodWords.Rows.SelectMany(static row => row.Words.Select(word => Phrase.Period(word, row.Units[0]))),
        .. PeriodWords.Others.Select(static unit => Phrase.Period("每" + unit, unit)),
        .. OccurrenceWords.Leading.Select(Phrase.Occurrence),
        .. Lookalikes.Select(Phrase.Word),
    ];

    private static IEnumerable<Phrase> Each<T>((T Meaning, string[] Words)[] rows, Func<string, T, Phrase> create) =>
        rows.SelectMany(row => row.Words.Select(word => create(word, row.Meaning)));
}
