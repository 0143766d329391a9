using PerformanceRules.Model;

namespace PerformanceRules.Tests.Evaluation;

/// <summary>The published sheet, made in C#: by the builder that reads like the form, and of records.</summary>
internal static class HuairouSheet
{
    private const string Rulebook = "beijing.department-overall@2024";
    private const string Unit = "怀柔区人大常委会办公室";

    public static Submission Fluent() => Submission.For(Rulebook, Unit, 2024)
        .Fill("total-funds", Funds(), claimed: 20)
        .Measure("outputs", "procurement", "日常办公费等保障工作的采购", 10, "根据需求，不低于10批次", 10, claimed: 10)
        .Measure("outputs", "meetings", "开展会议、培训、外出考察", 5, "根据需求，不低于20批次", 16, claimed: 5)
        .Measure("outputs", "staff", "保障人员经费", 10, "根据实际情况，不低于55人", 56, claimed: 10)
        .Judge(
            "outputs", "propriety", "支出合理性", 5, 4.5m, "严格按照财政局相关文件要求和财务管理制度进行资金的支付、划拨", "完成，但部分项目支出进度有待提升", claimed: 4.5m)
        .Judge("effects", "duties", "保障区人大常委会机关正常开展工作和人大代表依法履职", 10, 10, "保障区人大常委会机关正常开展工作和人大代表依法履职", "有效保障", claimed: 10)
        .Judge("effects", "economy", "做节约型机关、遵循可持续发展理念", 10, 10, "进一步加强节约型机关建设、遵循可持续发展理念", "有效加强", claimed: 10)
        .Judge("effects", "service", "提升怀柔人大常委会机关服务工作水平和人大代表履职能力", 5, 5, "提升怀柔人大常委会机关服务工作水平和人大代表履职能力", "有效提升", claimed: 5)
        .Judge("effects", "satisfaction", "工作人员满意度、领导群众满意度", 5, 5, "认可，满意率不低于95%", "完成", claimed: 5)
        .Fill("financial-system", new ChecklistEvidence { Failed = 0 }, claimed: 1)
        .Fill("fund-compliance", new ChecklistEvidence { Failed = 0 }, claimed: 2)
        .Fill("accounting-information", new ChecklistEvidence { Failed = 0 }, claimed: 1)
        .Fill("asset-compliance", new ChecklistEvidence { Failed = 0 }, claimed: 4)
        .Fill("performance-management-work", new ChecklistEvidence { Failed = 0 }, claimed: 4)
        .Fill("carry-over-rate", new SteppedDeductionEvidence { Current = "无", Previous = "无" }, claimed: 4)
        .Fill("final-account-variance", new SteppedDeductionEvidence { Current = "无" }, claimed: 4)
        .Claiming(99.5m)
        .Build();

    public static Submission Typed() => new()
    {
        Rulebook = Rulebook,
        Unit = Unit,
        Year = 2024,
        ClaimedTotal = 99.5m,
        Indicators =
        [
            Fixed("total-funds", 20, Funds()),
            Measured("procurement", "日常办公费等保障工作的采购", 10, 10, "根据需求，不低于10批次", 10),
            Measured("meetings", "开展会议、培训、外出考察", 5, 5, "根据需求，不低于20批次", 16),
            Measured("staff", "保障人员经费", 10, 10, "根据实际情况，不低于55人", 56),
            Judged("outputs", "propriety", "支出合理性", 5, 4.5m, "严格按照财政局相关文件要求和财务管理制度进行资金的支付、划拨", "完成，但部分项目支出进度有待提升"),
            Judged("effects", "duties", "保障区人大常委会机关正常开展工作和人大代表依法履职", 10, 10, "保障区人大常委会机关正常开展工作和人大代表依法履职", "有效保障"),
            Judged("effects", "economy", "做节约型机关、遵循可持续发展理念", 10, 10, "进一步加强节约型机关建设、遵循可持续发展理念", "有效加强"),
            Judged("effects", "service", "提升怀柔人大常委会机关服务工作水平和人大代表履职能力", 5, 5, "提升怀柔人大常委会机关服务工作水平和人大代表履职能力", "有效提升"),
            Judged("effects", "satisfaction", "工作人员满意度、领导群众满意度", 5, 5, "认可，满意率不低于95%", "完成"),
            Fixed("financial-system", 1, new ChecklistEvidence { Failed = 0 }),
            Fixed("fund-compliance", 2, new ChecklistEvidence { Failed = 0 }),
            Fixed("accounting-information", 1, new ChecklistEvidence { Failed = 0 }),
            Fixed("asset-compliance", 4, new ChecklistEvidence { Failed = 0 }),
            Fixed("performance-management-work", 4, new ChecklistEvidence { Failed = 0 }),
            Fixed("carry-over-rate", 4, new SteppedDeductionEvidence { Current = "无", Previous = "无" }),
            Fixed("final-account-variance", 4, new SteppedDeductionEvidence { Current = "无" }),
        ],
    };

    private static ExecutionRateEvidence Funds() => new()
    {
        Budget = 2825.05m,
        Executed = 2825.05m,
        Components =
        [
            new FundComponent { Title = "基本支出", Budget = 1887.94m, Executed = 1887.94m },
            new FundComponent { Title = "项目支出", Budget = 937.11m, Executed = 937.11m },
            new FundComponent { Title = "其他" },
        ],
    };

    private static SubmittedIndicator Fixed(string id, decimal claimed, Evidence evidence) => new() { Id = id, Claimed = claimed, Evidence = evidence };

    private static SubmittedIndicator Measured(string id, string title, decimal weight, decimal claimed, Target target, Actual actual) => new()
    {
        Section = "outputs",
        Id = id,
        Title = title,
        Weight = weight,
        Claimed = claimed,
        Evidence = new TargetRatioEvidence { Target = target, Actual = actual },
    };

    private static SubmittedIndicator Judged(string section, string id, string title, decimal weight, decimal points, Target target, Actual actual) => new()
    {
        Section = section,
        Id = id,
        Title = title,
        Weight = weight,
        Claimed = points,
        Evidence = new JudgementEvidence { Points = points, Target = target, Actual = actual },
    };
}
