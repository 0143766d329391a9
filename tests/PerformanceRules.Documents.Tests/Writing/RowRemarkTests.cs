using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Tests;

/// <summary>What the published form has no column for stands in 备注, in sentences that are read again.</summary>
public sealed class RowRemarkTests
{
    [Fact]
    public void Every_sentence_reads_back()
    {
        RowRemark remark = new()
        {
            IsUnfilled = true,
            HasNoPoints = true,
            TargetSetLow = true,
            NotApplicable = new NotApplicable { Reason = "本年无此项\n工作" },
            Exemption = new Exemption { ApprovedBy = "区财政局", Reason = "政策调整：停办", Points = 0.4m },
            Rule = "完成时限",
            Points = 4.5m,
            Rating = 0.9m,
            Grade = "良",
            Reason = "第一\n不适用：不是句子",
            StatedWeight = 12,
            NotCarried = "分项",
        };

        Assert.Equal(remark, RowRemarkText.Read(RowRemarkText.Write(remark)));
        Assert.Contains("经区财政局同意，酌情减免0.4分：政策调整：停办\n", RowRemarkText.Write(remark), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exemption_of_all_of_the_deduction_reads_back()
    {
        RowRemark remark = new() { Exemption = new Exemption { ApprovedBy = "区财政局", Reason = "政策调整" } };

        Assert.Equal("经区财政局同意，酌情减免全部扣分：政策调整", RowRemarkText.Write(remark));
        Assert.Equal(remark, RowRemarkText.Read(RowRemarkText.Write(remark)));
    }

    [Fact]
    public void Words_of_a_unit_are_the_reason() => Assert.Equal(new RowRemark { Reason = "进度滞后\n明年加强" }, RowRemarkText.Read("进度滞后\n明年加强"));

    [Fact]
    public void What_no_form_can_carry_is_said_in_it_and_told_by_its_reader()
    {
        SubmittedIndicator[] rows = [.. TestData.Sample.Submission.Indicators];
        rows[0] = rows[0] with { Evidence = (ExecutionRateEvidence)rows[0].Evidence! with { InitialBudget = 2000m } };
        using MemoryStream stream = new();
        ScoredForm.WriteExcel(stream, PerformanceEvaluator.Default.Evaluate(TestData.Sample.Submission with { Indicators = rows }));
        stream.Position = 0;

        FormReading reading = TestData.Forms.Read(stream, "form.xlsx");

        FormNote note = Assert.Single(reading.Notes, note => note.Kind == FormNoteKind.NotUnderstood);
        Assert.Equal("本表未列出：年初预算数、自报的执行率", note.Text);
    }
}
