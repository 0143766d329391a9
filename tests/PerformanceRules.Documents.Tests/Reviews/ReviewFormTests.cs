using PerformanceRules.Documents;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Model;
using PerformanceRules.Reviews;

namespace PerformanceRules.Documents.Tests.Reviews;

/// <summary>The form of a re-check is written as Excel and Word, and read again with everything in it.</summary>
public sealed class ReviewFormTests
{
    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".docx")]
    public void What_is_written_is_read_again(string extension)
    {
        SheetReview review = PerformanceEvaluator.Default.Review(Sheet());
        using MemoryStream stream = new();
        if (extension == ".xlsx")
        {
            ReviewForm.WriteExcel(stream, review);
        }
        else
        {
            ReviewForm.WriteWord(stream, review);
        }

        stream.Position = 0;
        Submission read = new FormDocument(PerformanceEvaluator.Default.Rulebooks).Read(stream, "review" + extension, new FormOptions()).Submission;

        Assert.Equal(
            ["outputs-1: 12批次 3 现场核查实际召开12批次", "outputs-3:  4 部分支出超出批复用途", "financial-system:  0.5 内控手册未修订"],
            read.Review.Select(static row => $"{row.Indicator}: {row.Actual} {row.Score} {row.Reason}"));
        SheetReview again = PerformanceEvaluator.Default.Review(read);
        Assert.Equal((review.Report.Score, review.Total, review.ByFinding.Score), (again.Report.Score, again.Total, again.ByFinding.Score));
    }

    [Fact]
    public void A_form_of_somebody_elses_with_the_columns_of_a_re_check_is_read_as_one()
    {
        const string Form = """
            项目支出绩效自评表
            （2024年度）
            项目名称：农村供水　实施单位：某县水利局
            一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	自评得分	复核完成值	复核得分	扣分理由
            产出指标	数量指标	管网改造长度	≥20公里	20公里	50	50	18公里	45	现场测量为18公里
            效益指标	社会效益	受益人口	≥3000人	3200人	30	30		30	
            满意度指标	服务对象满意度	群众满意度	≥90%	95%	10	10
            """;
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(Form.Replace("\r", string.Empty, StringComparison.Ordinal)));
        Submission read = new FormDocument(PerformanceEvaluator.Default.Rulebooks).Read(stream, "form.txt", new FormOptions { Rulebook = "mof.project-expenditure" }).Submission;

        Assert.Equal(["outputs-1 18公里 45 现场测量为18公里", "benefits-1  30 "], read.Review.Select(static row => $"{row.Indicator} {row.Actual} {row.Score} {row.Reason}"));
    }

    private static Submission Sheet()
    {
        SubmittedIndicator Row(string id, string title, decimal weight, Evidence evidence, decimal claimed, string section = "outputs") =>
            new() { Section = section, Id = id, Title = title, Weight = weight, Evidence = evidence, Claimed = claimed };
        return new Submission
        {
            Rulebook = "beijing.department-overall@2024",
            Unit = "某区人大办",
            Year = 2024,
            ClaimedTotal = 99.5m,
            Indicators =
            [
                new() { Id = "total-funds", Claimed = 20, Evidence = new ExecutionRateEvidence { Budget = 1000, Executed = 1000 } },
                Row("outputs-1", "开展会议、培训", 5, new OpenEvidence { Target = "不低于20批次", Actual = "16批次" }, 5),
                Row("outputs-2", "保障人员经费", 20, new OpenEvidence { Target = "不少于55人", Actual = "56人" }, 20),
                Row("outputs-3", "支出合理性", 5, new OpenEvidence { Target = "严格按照预算", Actual = "全部按预算批复支出", Points = 4.5m, Reason = "一笔支出进度偏慢" }, 4.5m),
                Row("effects-1", "工作人员满意度", 30, new OpenEvidence { Target = "≥95%", Actual = "97%" }, 30, "effects"),
                new() { Id = "financial-system", Claimed = 1, Evidence = new ChecklistEvidence { Failed = 0 } },
                new() { Id = "fund-compliance", Claimed = 2, Evidence = new ChecklistEvidence { Failed = 0 } },
                new() { Id = "accounting-information", Claimed = 1, Evidence = new ChecklistEvidence { Failed = 0 } },
                new() { Id = "asset-compliance", Claimed = 4, Evidence = new ChecklistEvidence { Failed = 0 } },
                new() { Id = "performance-management-work", Claimed = 4, Evidence = new ChecklistEvidence { Failed = 0 } },
                new() { Id = "carry-over-rate", Claimed = 4, Evidence = new SteppedDeductionEvidence { Current = "1%", Previous = "2%" } },
                new() { Id = "final-account-variance", Claimed = 4, Evidence = new SteppedDeductionEvidence { Current = Rate.OfVariance(1000, 1010) } },
            ],
            Review =
            [
                new() { Indicator = "outputs-1", Actual = Actual.Parse("12批次"), Score = 3, Reason = "现场核查实际召开12批次" },
                new() { Indicator = "outputs-3", Score = 4, Reason = "部分支出超出批复用途" },
                new() { Indicator = "financial-system", Score = 0.5m, Reason = "内控手册未修订" },
            ],
        };
    }
}
