using System.Buffers;
using System.Text;
using PerformanceRules.Model;

namespace PerformanceRules.Tests.Serialization;

/// <summary>A sheet is written as it was read: each way to fill a cell comes back as itself.</summary>
public sealed class WrittenSubmissionTests
{
    private const string Head = """{"format":1,"rulebook":"beijing.department-overall@2024","unit":"某单位","year":2024,""";

    [Theory]
    [InlineData("""{"id":"total-funds","claimed":20,"evidence":{"budget":"1000万元","executed":999.5}}""")]
    [InlineData("""{"id":"total-funds","evidence":{"budget":3,"executed":3,"components":[{"title":"基本支出","budget":1,"executed":"无"},{"title":"其他","budget":2,"executed":2}]}}""")]
    [InlineData("""{"id":"total-funds","evidence":{"budget":3,"executed":3,"components":[{"budget":1},{"title":"其他","executed":2},{}]}}""")]
    [InlineData("""{"id":"fund-compliance","evidence":{"failed":2}}""")]
    [InlineData("""{"id":"fund-compliance","evidence":{"failed":[]}}""")]
    [InlineData("""{"id":"fund-compliance","evidence":{"failed":[{"item":2,"reason":"一笔支出未经审批"},{"item":7}]}}""")]
    [InlineData("""{"id":"carry-over-rate","evidence":{"current":0.065,"previous":"4%"}}""")]
    [InlineData("""{"id":"carry-over-rate","evidence":{"current":{"part":1,"whole":"100万元"}}}""")]
    [InlineData("""{"id":"carry-over-rate","evidence":{"current":{"part":"无"}}}""")]
    [InlineData("""{"id":"carry-over-rate","evidence":{"current":{"whole":100}}}""")]
    [InlineData("""{"id":"carry-over-rate","evidence":{"current":{}}}""")]
    [InlineData("""{"id":"final-account-variance","evidence":{"current":{"budget":100,"final":"55.5"}}}""")]
    [InlineData("""{"id":"final-account-variance","evidence":{"current":{"final":55.5}}}""")]
    [InlineData("""{"id":"final-account-variance","evidence":{"current":{"budget":""}}}""")]
    [InlineData("""{"section":"outputs","id":"a","title":"甲","weight":10,"evidence":{"target":"不低于20批次","actual":"16批次"}}""")]
    [InlineData("""{"section":"outputs","id":"a","weight":10,"rule":"target-ratio","evidence":{"target":{"op":"≥","value":20,"unit":"批次"},"actual":16}}""")]
    [InlineData("""{"section":"outputs","id":"a","evidence":{"target":{"op":"≤","value":0.95},"actual":{"done":8,"of":9}}}""")]
    [InlineData("""{"section":"outputs","id":"a","evidence":{"target":{"value":20,"unit":"个"},"actual":"完成"}}""")]
    [InlineData("""{"section":"outputs","id":"a","evidence":{"target":20,"actual":16,"targetSetLow":true}}""")]
    [InlineData("""{"section":"effects","id":"a","evidence":{"points":4.5,"reason":"进度偏慢"}}""")]
    [InlineData("""{"id":"carry-over-rate","evidence":{"current":"14%"},"exemption":{"approvedBy":"区财政局","reason":"政策调整","points":0.4}}""")]
    [InlineData("""{"id":"carry-over-rate","exemption":{"approvedBy":"区财政局"}}""")]
    [InlineData("""{"id":"carry-over-rate","notApplicable":{"reason":"本年度未发生"}}""")]
    [InlineData("""{"id":"carry-over-rate","notApplicable":{}}""")]
    public void A_row(string row)
    {
        string sheet = Head + "\"indicators\":[" + row + "]}";

        Assert.Equal(sheet, Written(PerformanceEvaluator.Default.Json.ReadSubmission(sheet)));
    }

    [Fact]
    public void What_the_sheet_claims_in_all_and_for_its_sections()
    {
        string sheet = Head + "\"claimedTotal\":99.5,\"claimedSections\":{\"effects\":30,\"management\":19.5,\"outputs\":29},\"indicators\":[]}";
        Submission read = PerformanceEvaluator.Default.Json.ReadSubmission(sheet);

        Assert.Equal(sheet, Written(read));
        Assert.Contains("\n  \"claimedTotal\": 99.5,\n  \"claimedSections\": {\n    \"effects\": 30,\n", Written(read, indented: true), StringComparison.Ordinal);
    }

    // A variance of which nothing is known yet is no part of a whole.
    [Fact]
    public void A_variance_without_amounts_stays_one()
    {
        Submission sheet = Submission.For("beijing.department-overall@2024", "某单位", 2024)
            .Fill("final-account-variance", new SteppedDeductionEvidence { Current = Rate.OfVariance(null, null) })
            .Build();

        Assert.EndsWith("""[{"id":"final-account-variance","evidence":{"current":{"budget":""}}}]}""", Written(sheet), StringComparison.Ordinal);
    }

    private static string Written(Submission submission, bool indented = false)
    {
        ArrayBufferWriter<byte> output = new();
        PerformanceEvaluator.Default.Json.WriteSubmission(output, submission, indented);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
