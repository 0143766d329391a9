using System.Globalization;
using PerformanceRules.Benchmarks.Handwritten;
using PerformanceRules.Model;

namespace PerformanceRules.Benchmarks.Peers;

/// <summary>What changes from sheet to sheet, by the names that the peers' formulas use. The default is the seed's own sheet.</summary>
public sealed class Inputs
{
    public decimal Budget { get; set; } = 2825.05m;

    public decimal Executed { get; set; } = 2825.05m;

    public decimal Target1 { get; set; } = 10;

    public decimal Actual1 { get; set; } = 10;

    public decimal Target2 { get; set; } = 20;

    public decimal Actual2 { get; set; } = 16;

    public decimal Target3 { get; set; } = 55;

    public decimal Actual3 { get; set; } = 56;

    public decimal Points1 { get; set; } = 4.5m;

    public decimal Points2 { get; set; } = 10;

    public decimal Points3 { get; set; } = 10;

    public decimal Points4 { get; set; } = 5;

    public decimal Points5 { get; set; } = 5;

    public decimal Failed1 { get; set; }

    public decimal Failed2 { get; set; }

    public decimal Failed3 { get; set; }

    public decimal Failed4 { get; set; }

    public decimal Failed5 { get; set; }

    public decimal CarryOver { get; set; }

    public decimal CarryOverLastYear { get; set; }

    public decimal Variance { get; set; }

    /// <summary>Every name with its value, in the order of the form.</summary>
    public IReadOnlyList<(string Name, decimal Value)> Values =>
    [
        (nameof(Budget), Budget), (nameof(Executed), Executed),
        (nameof(Target1), Target1), (nameof(Actual1), Actual1), (nameof(Target2), Target2), (nameof(Actual2), Actual2),
        (nameof(Target3), Target3), (nameof(Actual3), Actual3),
        (nameof(Points1), Points1), (nameof(Points2), Points2), (nameof(Points3), Points3), (nameof(Points4), Points4), (nameof(Points5), Points5),
        (nameof(Failed1), Failed1), (nameof(Failed2), Failed2), (nameof(Failed3), Failed3), (nameof(Failed4), Failed4), (nameof(Failed5), Failed5),
        (nameof(CarryOver), CarryOver), (nameof(CarryOverLastYear), CarryOverLastYear), (nameof(Variance), Variance),
    ];

    internal Sheet ToSheet() => new()
    {
        Funds = new Amounts(20, Budget, Executed),
        Ratios = [new Ratio(10, Target1, Actual1), new Ratio(5, Target2, Actual2), new Ratio(10, Target3, Actual3)],
        Judgements = [new Judgement(5, Points1), new Judgement(10, Points2), new Judgement(10, Points3), new Judgement(5, Points4), new Judgement(5, Points5)],
        Checklists =
        [
            new Checklist(1, 3, 0.5m, (int)Failed1), new Checklist(2, 7, 0.5m, (int)Failed2), new Checklist(1, 3, 0.5m, (int)Failed3),
            new Checklist(4, 6, 0.8m, (int)Failed4), new Checklist(4, 2, 2, (int)Failed5),
        ],
        CarryOver = CarryOver,
        CarryOverLastYear = CarryOverLastYear,
        Variance = Variance,
    };

    /// <summary>The seed's sheet with these numbers in it, filled in by code.</summary>
    internal Submission ToSubmission() => Submission.For("beijing.department-overall@2024", "怀柔区人大常委会办公室", 2024)
        .Fill("total-funds", new ExecutionRateEvidence { Budget = Budget, Executed = Executed })
        .Measure("outputs", "procurement", "日常办公费等保障工作的采购", weight: 10, Target1, Actual1)
        .Measure("outputs", "meetings", "开展会议、培训、外出考察", weight: 5, Target2, Actual2)
        .Measure("outputs", "staff", "保障人员经费", weight: 10, Target3, Actual3)
        .Judge("outputs", "propriety", "支出合理性", weight: 5, Points1)
        .Judge("effects", "duties", "保障机关正常开展工作", weight: 10, Points2)
        .Judge("effects", "economy", "做节约型机关", weight: 10, Points3)
        .Judge("effects", "service", "提升服务工作水平", weight: 5, Points4)
        .Judge("effects", "satisfaction", "工作人员满意度", weight: 5, Points5)
        .Fill("financial-system", new ChecklistEvidence { Failed = (int)Failed1 })
        .Fill("fund-compliance", new ChecklistEvidence { Failed = (int)Failed2 })
        .Fill("accounting-information", new ChecklistEvidence { Failed = (int)Failed3 })
        .Fill("asset-compliance", new ChecklistEvidence { Failed = (int)Failed4 })
        .Fill("performance-management-work", new ChecklistEvidence { Failed = (int)Failed5 })
        .Fill("carry-over-rate", new SteppedDeductionEvidence { Current = Rate.Percent(CarryOver * 100), Previous = Rate.Percent(CarryOverLastYear * 100) })
        .Fill("final-account-variance", new SteppedDeductionEvidence { Current = Rate.Percent(Variance * 100) })
        .Build();

    public override string ToString() => string.Join(", ", Values.Select(static value => value.Name + "=" + value.Value.ToString(CultureInfo.InvariantCulture)));
}
