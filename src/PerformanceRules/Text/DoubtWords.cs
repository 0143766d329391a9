namespace PerformanceRules.Text;

/// <summary>The words that take back what a cell says, or put it off, as data: a cell that holds one beside its number is not read.</summary>
internal static class DoubtWords
{
    /// <summary>It is denied: 未开展20批次, 差5批次.</summary>
    public static readonly string[] Denials =
    [
        "未", "没", "不", "无", "非", "否", "勿", "莫", "取消", "差", "缺", "欠", "停", "中止", "终止", "推迟", "延期", "延迟", "逾期", "作废",
        "撤销", "撤回", "退回", "失败", "落空", "除", "剔除", "扣除", "剩余", "余下", "超额", "误",
    ];

    /// <summary>It is only intended: 计划开展20批次.</summary>
    public static readonly string[] Intentions =
        ["计划", "拟", "预计", "预期", "预估", "估计", "打算", "准备", "争取", "力争", "将", "应", "待", "目标", "要求", "希望", "正在", "可能", "申请"];

    /// <summary>Words that hold one of the above and say nothing of the kind.</summary>
    public static readonly string[] Harmless =
    [
        "未来", "未成年", "无障碍", "无偿", "无线", "无人机", "无害化", "无纸化", "无形", "非遗", "非税", "非公", "非物质", "不动产", "不断", "不同", "差旅", "差异",
        "缺陷", "停车", "停机坪", "排除", "清除", "消除", "拆除", "除尘", "除雪", "除险", "解除", "免除", "误差", "模拟", "虚拟",
        "计划完成率", "计划执行率", "计划生育", "预期指标", "预期目标", "预期效果", "应急", "应用", "应对", "响应", "供应", "反应", "效应", "适应", "相应", "应届",
        "待遇", "接待", "招待", "等待", "将军", "不良", "符合要求", "按要求", "根据要求", "实际需求", "根据需求", "按需求",
    ];
}
