namespace PerformanceRules.Auditing.Checks;

/// <summary>Tells from an indicator's name which way is better, where the name leaves no doubt. Where it does, nothing is said.</summary>
internal static class DirectionWords
{
    private static readonly string[] Bad =
    [
        "逾期", "受害率", "成灾率", "投诉", "事故", "死亡", "伤亡", "差错", "误差", "故障", "违规", "违法", "违纪", "失业", "流失", "空置", "返贫", "发病",
        "欠薪", "损耗", "损失率", "延误", "拖欠", "超标", "辍学", "复发", "不满意", "不合格", "不达标", "未完成",
    ];

    private static readonly string[] Good =
        ["满意", "合格率", "达标率", "完成率", "覆盖率", "及时率", "知晓率", "成活率", "签约率", "就业率", "到位率", "优良率", "发放率"];

    /// <summary>What is done about something bad is good: 投诉办结率, 事故下降率.</summary>
    private static readonly string[] Remedies =
    [
        "处理", "处置", "办结", "整改", "控制", "降低", "下降", "减少", "节约", "预防", "防控", "防治", "治理", "查处", "回复", "救助", "补偿", "赔付", "挽回",
        "监测", "化解", "排查", "核查", "清理", "清欠", "修复", "响应",
    ];

    public static bool LessIsBetter(string title) => Holds(title, Bad) && !Holds(title, Remedies);

    public static bool MoreIsBetter(string title) => Holds(title, Good) && !Holds(title, Bad) && !Holds(title, Remedies);

    private static bool Holds(string title, string[] words) => Array.Exists(words, word => title.IndexOf(word, StringComparison.Ordinal) >= 0);
}
