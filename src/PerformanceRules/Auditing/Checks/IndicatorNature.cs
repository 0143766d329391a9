namespace PerformanceRules.Auditing.Checks;

/// <summary>Tells from an indicator's name which way is better, where the name leaves no doubt. Where it does, nothing is said.</summary>
internal static class IndicatorNature
{
    /// <summary>What is bad in itself: the fewer the better, where the name ends with it or with words that only count it.</summary>
    private static readonly string[] Bad =
    [
        "逾期", "超期", "延期", "延误", "滞后", "迟到", "拖欠", "欠薪", "受害", "成灾", "投诉", "举报", "信访", "事故", "死亡", "伤亡", "差错", "误差", "故障", "违规", "违法", "违纪", "失业",
        "流失", "空置", "闲置", "返贫", "发病", "损耗", "损失", "超标", "辍学", "复发", "不满意", "不合格", "不达标", "未完成", "结转结余", "结转", "结余", "预算调整", "负债", "不良贷款", "偏差", "差异",
        "调整", "超支",
    ];

    /// <summary>What only counts or dates the thing before it.</summary>
    private static readonly string[] Counting =
    [
        "发生", "事件", "行为", "案件", "问题", "现象", "比率", "比例", "占比", "数量", "次数", "起数", "件数", "人数", "天数", "时间", "时长", "金额", "资金", "规模", "总数", "总量", "情况", "控制数", "上限",
        "贷款", "投诉", "举报", "信访", "率", "数", "量", "额", "度",
    ];

    /// <summary>What is done about something bad is good: 减少违法, 无逾期.</summary>
    private static readonly string[] Turning =
    [
        "无", "零", "减少", "降低", "下降", "防止", "避免", "杜绝", "控制", "压减", "遏制", "预防", "防控", "防治", "防范", "治理", "查处", "处理", "处置", "化解", "整改", "整治", "打击", "清理", "救助", "补偿", "赔付",
        "挽回", "监测", "盘活", "排查", "核查", "受理", "及时", "办结", "回复", "响应", "不发生", "未发生", "消除", "收回", "清欠", "统筹", "使用", "就业", "动态", "结构",
    ];

    /// <summary>What is held down by a control rate: people on the payroll and money spent on itself, not a disease.</summary>
    private static readonly string[] HeldDown = ["人员", "编制", "三公", "经费", "公用", "招待费", "支出", "在职", "会议费", "培训费", "差旅费", "出国", "用车"];

    private static readonly string[] CostWords = ["成本", "费用", "造价", "开支"];

    private static readonly string[] NoCost =
    [
        "节约", "节省", "节支", "降低", "减少", "压减", "下降", "控制", "补偿", "回收", "利润", "收益", "合规", "合理", "测算", "核算", "分摊", "管理", "发放", "兑付", "到位", "覆盖", "完成", "执行", "及时", "准确", "减免", "报销",
        "拨付", "支付", "率",
    ];

    private static readonly string[] Good =
        ["满意度", "满意率", "合格率", "达标率", "完成率", "覆盖率", "及时率", "知晓率", "成活率", "签约率", "就业率", "到位率", "优良率", "发放率", "办结率", "完好率", "参与率", "准确率", "验收率", "通过率"];

    private static readonly string[] Built = ["建设", "新建", "改建", "扩建", "修建", "改造", "安装", "购置", "采购", "修缮", "种植", "补助", "发放", "培训", "受益", "服务", "覆盖", "检测", "巡查"];

    private static readonly string[] BuiltCounts = ["数量", "个数", "人数", "人次", "面积", "里程", "长度", "套数", "台数", "户数", "座数", "次数", "场次"];

    private static readonly string[] HeldDownCounts = ["会议", "接待", "出国", "用车", "公务", "成本", "费", "天数", "时间", "时限", "超", "减", "缩", "压", "控制", "限"];

    public static bool LessIsBetter(string title) =>
        (Ends(title, "控制率") && Holds(title, HeldDown)) || (Ends(title, "变动率") && Holds(title, HeldDown)) || EndsBadly(title) || IsCost(title);

    public static bool MoreIsBetter(string title) => Holds(title, Good) && !Holds(title, Bad) && !Holds(title, Turning.Take(14));

    /// <summary>Tells whether the name is of a count of what is built, bought or given, which nobody wants little of.</summary>
    public static bool IsBuilt(string title) => Holds(title, Built) && Holds(title, BuiltCounts) && !Holds(title, HeldDownCounts) && !Holds(title, Bad) && !Holds(title, CostWords);

    public static bool IsCost(string title) => Holds(title, CostWords) && !Holds(title, NoCost);

    private static bool EndsBadly(string title)
    {
        string bare = Bare(title);
        foreach (string word in Bad)
        {
            int at = bare.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && IsCounting(bare.Substring(at + word.Length)) && !Holds(bare.Substring(0, at), Turning) && (word != "调整" || Ends(bare, "率")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCounting(string rest)
    {
        foreach (string word in Counting)
        {
            rest = rest.Replace(word, string.Empty);
        }

        return rest.Length == 0;
    }

    // What stands in brackets says how the number is meant, not what it is of.
    private static string Bare(string title)
    {
        int bracket = title.IndexOfAny(['(', '（', '≤', '≥', '<', '>']);
        return (bracket > 0 ? title.Substring(0, bracket) : title).Trim().TrimStart('★', '*', '☆').TrimEnd('：', ':');
    }

    private static bool Ends(string title, string word) => Bare(title).EndsWith(word, StringComparison.Ordinal);

    private static bool Holds(string title, IEnumerable<string> words) => words.Any(word => title.IndexOf(word, StringComparison.Ordinal) >= 0);
}
