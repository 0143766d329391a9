using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Tests;

/// <summary>Each published layout, as a Word document and as a workbook: unit, year, rulebook, every row, and the total by the standard.</summary>
public sealed class PublishedFormTests
{
    public static TheoryData<string, string, string, string, int, double> Forms => new()
    {
        // 10 × 200/250 + 20 × 1150/1200 + 10 + 10 + 5 + 5 + 28 + 10.
        { "ministry", PublishedForms.Ministry, "mof.project-expenditure@2020", "某县民政局社会事务股", 2022, 95.17 },

        // 10 + 20 × 45/50 + 15 + 15 + 30 + 10.
        { "yunnan", PublishedForms.Yunnan, "mof.project-expenditure@2020", "某州水务局", 2023, 98 },

        // 20 × 95/100, and the claims.
        { "hubei", PublishedForms.Hubei, "hubei.project-expenditure@2020", "某市水利站", 2021, 97 },

        // 10 × 80% + 20 × 90% + 20 + 10 + 30 × 95% + 10.
        { "hebei", PublishedForms.Hebei, "hebei.project-expenditure@2020", "某区人民法院", 2022, 94.5 },

        // 10 × 36/40 + 20 + 20 + 10 + 30 + 10 × 81/90.
        { "sichuan", PublishedForms.Sichuan, "sichuan.project-expenditure@2022", "某县医疗保障局", 2023, 98 },

        // 10 × 2541.79/3206.5 rounded, + 30 + 30 + 20 + 10 × 90%.
        { "chongqing", PublishedForms.Chongqing, "chongqing.department-overall@2022", "某区林业局", 2022, 96.93 },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Is_read_and_scored(string name, string form, string rulebook, string unit, int year, double total)
    {
        foreach ((string file, byte[] content) in new[] { (name + ".docx", FormTables.Docx(form)), (name + ".xlsx", FormTables.Xlsx(form)) })
        {
            FormReading reading = TestData.Forms.Read(new MemoryStream(content), file);
            EvaluationReport report = TestData.Evaluate(reading);

            Assert.Equal((rulebook, unit, year), (reading.Submission.Rulebook, reading.Submission.Unit, reading.Submission.Year));
            Assert.True(report.Status == ReportStatus.Complete, Explain(reading, report));
            Assert.True((decimal)total == report.Score, Explain(reading, report));
            Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Error);
            Assert.True(!reading.Notes.Any(note => note.Kind == FormNoteKind.NotUnderstood), Explain(reading, report));
        }
    }

    [Fact]
    public void What_a_form_says_beside_the_scores_is_kept()
    {
        Submission sheet = Read(PublishedForms.Ministry).Submission;
        ExecutionRateEvidence funds = (ExecutionRateEvidence)sheet.Indicators[0].Evidence!;

        Assert.Equal(("残疾人两项补贴", "某县民政局", 96m), (sheet.Project, sheet.Department, sheet.ClaimedTotal));
        Assert.Equal(("200", "250", "200", "80%"), (funds.InitialBudget!.Text, funds.Budget!.Text, funds.Executed!.Text, funds.ClaimedRate!.Text));
        Assert.Equal(["其中：当年财政拨款", "上年结转资金", "其他资金"], funds.Components.Select(part => part.Title));
        Assert.Equal("人员减少", ((OpenEvidence)sheet.Indicators[1].Evidence!).Reason);
        Assert.Equal(["补贴发放人数", "培训次数", "补贴对象准确率", "发放及时性", "工作经费", "困难残疾人生活改善程度", "满意度"], sheet.Indicators.Skip(1).Select(row => row.Title));
    }

    [Fact]
    public void Amounts_keep_the_unit_that_the_form_says() =>
        Assert.Equal("2500000元", ((ExecutionRateEvidence)Read(PublishedForms.Yunnan).Submission.Indicators[0].Evidence!).Budget!.Text);

    [Fact]
    public void Operator_value_and_unit_of_three_cells_are_one_target() =>
        Assert.Equal(["≧50公里", "═100%", "≤5万元", "≥3000人", "满意"], Read(PublishedForms.Yunnan).Submission.Indicators.Skip(1).Select(row => ((OpenEvidence)row.Evidence!).Target!.Text));

    [Fact]
    public void The_target_that_was_changed_in_the_year_counts() =>
        Assert.Equal(["≥95%", "＝28万亩", "≤0.9‰", "较好"], Read(PublishedForms.Chongqing).Submission.Indicators.Skip(1).Select(row => ((OpenEvidence)row.Evidence!).Target!.Text));

    private static FormReading Read(string form) => TestData.Forms.Read(new MemoryStream(FormTables.Docx(form)), "form.docx");

    private static string Explain(FormReading reading, EvaluationReport report) => $"{report.Status} {report.Score}\n" + string.Join('\n', report.Findings.Select(finding => finding.ToString()).Concat(reading.Notes.Select(note => note.Kind + " " + note)));
}
