using System.Diagnostics;
using System.Globalization;
using PerformanceRules;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

// The built-in rulebook loaded and the seed's sheet, filled in by code, scored for the first time: milliseconds from the first line on.
long start = Stopwatch.GetTimestamp();
Submission sheet = Submission.For("beijing.department-overall@2024", "怀柔区人大常委会办公室", 2024)
    .Fill("total-funds", new ExecutionRateEvidence { Budget = 2825.05m, Executed = 2825.05m })
    .Measure("outputs", "procurement", "日常办公费等保障工作的采购", weight: 10, target: 10, actual: 10)
    .Measure("outputs", "meetings", "开展会议、培训、外出考察", weight: 5, target: 20, actual: 16)
    .Measure("outputs", "staff", "保障人员经费", weight: 10, target: 55, actual: 56)
    .Judge("outputs", "propriety", "支出合理性", weight: 5, points: 4.5m)
    .Judge("effects", "duties", "保障机关正常开展工作", weight: 10, points: 10)
    .Judge("effects", "economy", "做节约型机关", weight: 10, points: 10)
    .Judge("effects", "service", "提升服务工作水平", weight: 5, points: 5)
    .Judge("effects", "satisfaction", "工作人员满意度", weight: 5, points: 5)
    .Fill("financial-system", new ChecklistEvidence { Failed = 0 })
    .Fill("fund-compliance", new ChecklistEvidence { Failed = 0 })
    .Fill("accounting-information", new ChecklistEvidence { Failed = 0 })
    .Fill("asset-compliance", new ChecklistEvidence { Failed = 0 })
    .Fill("performance-management-work", new ChecklistEvidence { Failed = 0 })
    .Fill("carry-over-rate", new SteppedDeductionEvidence { Current = 0m, Previous = 0m })
    .Fill("final-account-variance", new SteppedDeductionEvidence { Current = 0m })
    .Build();
TotalScore score = PerformanceEvaluator.Default.Score(sheet);
double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
if (score is not { Points: 98.5m, IsComplete: true })
{
    Console.Error.WriteLine("The seed's sheet is worth 98.5, not " + score);
    return 1;
}

Console.WriteLine(milliseconds.ToString("0.00", CultureInfo.InvariantCulture));
return 0;
