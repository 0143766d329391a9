using System.Text;

namespace PerformanceRules.Fuzz;

/// <summary>Makes targets and actual values from the words, signs and numbers of the form's notation, in and out of order.</summary>
internal static class NotationGrammar
{
    private static readonly string[] LeadIns = ["", "", "根据需求，", "满意率", "不", "（", "(", "第", "约", "年底前", "2024年", "合计", "控制在", "达到", "百分之"];
    private static readonly string[] Operators = ["", "", "≥", "≤", ">", "<", "=", ">=", "<=", "≧", "═", "不低于", "不少于", "不超过", "不大于", "小于等于", "至少", "±", "大于或等于", "＞"];
    private static readonly string[] Digits = ["0", "1", "9", "10", "12", "95", "100", "1,234", "1,234,567.89", "１２", "0.5", "．5", "1.2.3", "00", "1e3", "99999999999999999999999999999", "0.00000000000000000000000000001", "-5", "+5", "9/10", "0/0", "1/0", "5-10", "5~10", "2024-12-31", "12月31日"];
    private static readonly string[] Units = ["", "", "%", "％", "‰", "人", "万人", "人次", "批次", "元", "万元", "亿元", "元/人*月", "人/（次·年）", "㎡", "亩", "千米", "%(百分比)", "万亿", "个月", "台（套）", "²", "🐼"];
    private static readonly string[] Tails = ["", "", "以上", "以内", "以下", "及其以下", "（含）", "左右", "。", "，完成", "等", "不含", "(不含本数)", "（达到95%）", "以上（含95%）", "(不含5)", "前", ")", "\0", "\u200B"];

    public static string Next(Random random)
    {
        StringBuilder text = new();
        for (int parts = random.Next(8) == 0 ? random.Next(1, 60) : random.Next(1, 3); parts > 0; parts--)
        {
            text.Append(Pick(LeadIns, random)).Append(Pick(Operators, random)).Append(Pick(Digits, random)).Append(Pick(Units, random)).Append(Pick(Tails, random));
        }

        for (int changes = random.Next(3) == 0 ? random.Next(1, 4) : 0; changes > 0 && text.Length > 0; changes--)
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
