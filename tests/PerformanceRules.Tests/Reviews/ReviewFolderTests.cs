using System.Globalization;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Reviews;
using PerformanceRules.Tests.Auditing;

namespace PerformanceRules.Tests.Reviews;

/// <summary>A made-up folder of forty re-checks, some with a planted contradiction: all of them are found, and nothing on the others.</summary>
public sealed class ReviewFolderTests
{
    private const int Sheets = 40;

    /// <summary>What is planted, by the number of the sheet: the row, what the reviewer wrote, and the code that must be found.</summary>
    private static readonly Dictionary<int, (ReviewedIndicator Row, string Code)> Planted = new()
    {
        [2] = (Row("safety", 8, null), FindingCodes.ReviewDeductionUnexplained),
        [5] = (Row("upkeep", 9, "客观原因"), FindingCodes.ReviewDeductionUnexplained),
        [7] = (Row("safety", 9, "酌情扣分"), FindingCodes.ReviewDeductionUnexplained),
        [9] = (Row("upkeep", 8, "三座水库管护人员未签订协议，扣1分"), FindingCodes.ReviewShareDiffers),
        [11] = (Row("safety", 7, "下游预警未演练，扣20%"), FindingCodes.ReviewShareDiffers),
        [13] = (Row("upkeep", 9, "管护记录缺三个月，按80%计分"), FindingCodes.ReviewShareDiffers),
        [15] = (Row("safety", 6, "汛期值班记录缺页，得7分"), FindingCodes.ReviewShareDiffers),
        [17] = (Row("reservoirs", 9.5m, "溢洪道一处返工，核实后计入", "5座"), FindingCodes.ReviewAboveFinding),
        [19] = (Row("length", 8.33m, "溢洪道末端未衬砌", "2.0公里"), FindingCodes.ReviewEvidenceChanged),
        [21] = (Row("area", 10, null, "1300亩"), FindingCodes.ReviewEvidenceChanged),
        [23] = (Row("safety", 5, "佐证材料不完整"), FindingCodes.ReviewDefectUnevenAcross),
        [27] = (Row("upkeep", 10, "佐证材料缺失，不扣分"), FindingCodes.ReviewDefectUnevenAcross),
        [31] = (Row("cost", 9.8m, "结算审核后成本下降", null), FindingCodes.ReviewAboveBoth),
    };

    [Fact]
    public void Every_planted_contradiction_is_found_and_nothing_else()
    {
        IReadOnlyList<SheetReview> reviews = SheetReview.Together(Enumerable.Range(0, Sheets).Select(static number => PerformanceEvaluator.Default.Review(Sheet(number))));

        string[] found = [.. reviews.SelectMany(static review => review.Findings.Select(finding => $"{review.Report.Submission.Unit}: {finding.Indicator}: {finding.Code}")).Order(StringComparer.Ordinal)];

        Assert.Equal(Planted.Select(static pair => $"{Unit(pair.Key)}: {pair.Value.Row.Indicator}: {pair.Value.Code}").Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void The_same_defect_on_one_sheet_costs_the_same()
    {
        SheetReview review = PerformanceEvaluator.Default.Review(ProjectSheet.Sound with
        {
            Review = [Row("safety", 9, "佐证材料不完整，扣1分"), Row("upkeep", 6, "佐证材料不齐全，扣4分"), Row("area", 9, "佐证材料不充分，扣1分")],
        });

        AuditFinding finding = Assert.Single(review.Findings);
        Assert.Equal((FindingCodes.ReviewDefectUneven, "upkeep"), (finding.Code, finding.Indicator));
        Assert.Contains("扣 4 分", finding.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("逾期5天完工，扣1分", "逾期60天完工，扣4分")] // two defects
    [InlineData("管护人员未到岗，扣1分", "预警设备未校验，扣4分")]
    public void Different_defects_may_cost_differently(string first, string second) =>
        Assert.Empty(PerformanceEvaluator.Default.Review(ProjectSheet.Sound with { Review = [Row("safety", 9, first), Row("upkeep", 6, second)] }).Findings);

    // Half of the even sheets take one point off for the same defect, whatever the row; all of them re-check a measured row by its standard.
    private static Submission Sheet(int number)
    {
        bool isPlanted = Planted.TryGetValue(number, out (ReviewedIndicator Row, string Code) planted);
        List<ReviewedIndicator> rows =
        [
            Row("reservoirs", 8.33m, "现场核查实际完成5座，一座库区移民未搬迁", "5座"),
            Row("finish", 10, null),
            Row("acceptance", 10, null, "100%"),
        ];
        if (number % 2 == 0)
        {
            rows.Add(Row(number % 4 == 0 ? "safety" : "upkeep", 9, number % 4 == 0 ? "佐证材料不完整，扣1分" : "未提供佐证材料，扣1分"));
        }

        if (isPlanted)
        {
            rows.RemoveAll(row => row.Indicator == planted.Row.Indicator);
            rows.Add(planted.Row);
        }

        Submission sheet = planted.Code == FindingCodes.ReviewAboveBoth
            ? ProjectSheet.With(ProjectSheet.Output("cost", "项目总成本", "≤120.5万元", "130万元", claimed: 9))
            : ProjectSheet.Sound;
        return sheet with
        {
            Unit = Unit(number),
            Indicators = [.. sheet.Indicators.Select(static row => row.Claimed is null ? row with { Claimed = row.Id == "total-funds" ? 9.81m : 10 } : row)],
            Review = rows,
        };
    }

    private static string Unit(int number) => "单位" + number.ToString("00", CultureInfo.InvariantCulture);

    private static ReviewedIndicator Row(string indicator, decimal score, string? reason, string? actual = null) =>
        new() { Indicator = indicator, Score = score, Reason = reason, Actual = actual is null ? null : Actual.Parse(actual) };
}
