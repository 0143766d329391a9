using System.Text;

namespace PerformanceRules.Fuzz;

/// <summary>
/// Makes targets and actual values of every class of the form's notation: mostly in the order of its grammar, which is lead-in, direction, number, multiplier,
/// unit, period, suffix and remark; now and then out of order, repeated, or with a character changed.
/// </summary>
internal static class NotationGrammar
{
    private static readonly string[] Preambles = ["", "", "", "", "", "根据需求，", "认可，", "2024年，", "因疫情取消，", "根据计划，", "年底前"];
    private static readonly string[] Names = ["", "", "", "", "满意率", "2024年度满意率", "不合格率", "计划完成率", "培训人数", "能耗量", "培训", "第一时间", "二十大", "12345热线", "5G"];
    private static readonly string[] Occurrences = ["", "", "", "完成", "实际完成", "已", "共", "开展", "未", "没有", "计划", "拟", "预计", "未开展", "取消", "差"];
    private static readonly string[] Changes = ["", "", "", "", "", "", "同比增长", "较上年下降", "环比", "增加", "减少", "节约", "超支", "盈利", "亏损", "缩短", "负增长", "同比"];
    private static readonly string[] Directions =
    [
        "", "", "", "≥", "≤", ">", "<", "=", ">=", "<=", "=<", "≧", "═", "≮", "≯", "不低于", "不少于", "不超过", "不得突破", "不超", "未超", "不过", "小于等于", "至少", "最多", "上限", "下限", "封顶",
        "限", "控制在", "达到", "降至", "减少到", "压缩至", "精简至", "反向", "正向", "±", "约", "近", "第", "前", "不等于", "每季度", "每月", "每年", "每半年", "每人", "百分之", "¥", "￥", "负",
    ];
    private static readonly string[] Numbers =
    [
        "0", "1", "9", "10", "12", "95", "97.5", "100", "1,234", "1,234,567.89", "１２", "0.5", "0.97", "．5", "1.2.3", "00", "1e3", "99999999999999999999999999999", "0.00000000000000000000000000001",
        "-5", "+5", "9/10", "0/0", "1/0", "5-10", "5~10", "1:2", "10²", "2024-12-31", "12月31日", "2024年", "三", "二十", "一百零五", "三千二百", "百", "零", "两三", "壹佰", "九十五", "四", "十二月",
    ];
    private static readonly string[] Multipliers = ["", "", "", "", "万", "亿", "百", "千", "百万", "千万", "余", "多"];
    private static readonly string[] Units =
    [
        "", "", "%", "％", "‰", "个百分点", "人", "名", "人次", "批次", "场次", "期", "家", "个", "件", "宗", "台（套）", "元", "元/人*月", "元/斤", "元/公斤", "人/（次·年）", "㎡", "平方米", "亩", "千米",
        "km", "%(百分比)", "个月", "年", "天", "工作日", "度", "kWh", "标段", "级", "类", "A", "季度", "月", "²", "🐼",
    ];
    private static readonly string[] Periods = ["", "", "", "", "/年", "/季度", "/月", "/周", "/半年", "/每月", "·年"];
    private static readonly string[] Tails =
    [
        "", "", "", "", "以上", "以内", "以下", "及其以下", "封顶", "（含）", "左右", "。", "，完成", "等", "不含", "(不含本数)", "（达到95%）", "以上（含95%）", "(不含5)", "前", ")", "\0", "\u200B",
        "完成", "（已完成）", "（未完成）", "（计划）", "（培训）", "以上/月", "\n", "满意",
    ];

    private static readonly string[][] Order = [Preambles, Names, Occurrences, Changes, Directions, Numbers, Multipliers, Units, Periods, Tails];

    /// <summary>Words that no list holds: a cell that holds one says more than it did.</summary>
    public static readonly string[] UnknownWords = ["线路", "大型", "重点", "农村", "优质", "绿色", "试点", "校园", "设备"];

    public static string Next(Random random)
    {
        StringBuilder text = new();
        bool isWild = random.Next(8) == 0;
        for (int cells = isWild ? random.Next(1, 8) : 1; cells > 0; cells--)
        {
            foreach (string[] choices in Order)
            {
                // Mostly few parts: a cell that holds one of every class is read by nobody.
                if (ReferenceEquals(choices, Numbers) || random.Next(3) == 0)
                {
                    text.Append(Pick(isWild ? Order[random.Next(Order.Length)] : choices, random));
                }
            }
        }

        for (int changes = random.Next(4) == 0 ? random.Next(1, 4) : 0; changes > 0 && text.Length > 0; changes--)
        {
            int at = random.Next(text.Length);
            _ = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, (char)random.Next(char.MaxValue + 1)),
                _ => text.Insert(at, text[random.Next(text.Length)]),
            };
        }

        return text.ToString();
    }

    private static string Pick(string[] choices, Random random) => choices[random.Next(choices.Length)];
}
