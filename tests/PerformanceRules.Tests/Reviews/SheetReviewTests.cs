using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Reviews;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Auditing;

namespace PerformanceRules.Tests.Reviews;

/// <summary>The form of a re-check: claim, standard, finding and deviation, row by row, and its JSON.</summary>
public sealed class SheetReviewTests
{
    // 16 of 20 批次 are 4 of 5 points; the seed claims 5.
    private static readonly Submission Seed = PerformanceRules.Tests.Auditing.Seed.Sheet with
    {
        Review = [new() { Indicator = "meetings", Actual = Actual.Parse("16批次"), Score = 4, Reason = "按实际批次计分" }],
    };

    [Fact]
    public void A_row_shows_claim_standard_finding_and_deviation()
    {
        SheetReview review = PerformanceEvaluator.Default.Review(Seed);
        ReviewRow row = review.Rows.Single(static row => row.Id == "meetings");

        Assert.Equal((5m, 4m, 4m, 4m, -1m, 0m, false), (row.Claimed, row.Computed, row.Standard, row.Score, row.Deviation, row.DeviationFromStandard, row.ChangesActual));
        Assert.Equal((98.5m, 1), (review.Total, review.ReviewedRows));
        Assert.Empty(review.Findings);
    }

    [Fact]
    public void The_reviewers_value_is_scored_by_the_standard_and_by_readings_and_gains()
    {
        Submission sheet = Seed with { Review = [new() { Indicator = "meetings", Actual = Actual.Parse("12批次"), Score = 3, Reason = "现场核查实际召开12批次" }] };
        SheetReview review = PerformanceEvaluator.Default.Review(sheet);

        Assert.Equal((4m, 3m), (review.Rows.Single(static row => row.Id == "meetings").Computed, review.Rows.Single(static row => row.Id == "meetings").Standard));
        Assert.Equal((97.5m, 97.5m), (review.ByFinding.Score, review.Total));
        Assert.Equal(97.5m, PerformanceEvaluator.Default.AnalyzeReadings(sheet.AsReviewed()).Default);
        Assert.Equal(2m, PerformanceEvaluator.Default.AnalyzeGains(sheet.AsReviewed()).Indicators.Single(static gain => gain.Id == "meetings").Lost);
    }

    [Theory]
    [InlineData("no-such", 1, FindingCodes.ReviewIndicatorUnknown)]
    [InlineData("meetings", 6, FindingCodes.ReviewScoreInvalid)]
    [InlineData("meetings", -1, FindingCodes.ReviewScoreInvalid)]
    public void What_cannot_be_is_an_error(string indicator, double score, string code)
    {
        SheetReview review = PerformanceEvaluator.Default.Review(Seed with { Review = [new() { Indicator = indicator, Score = (decimal)score, Reason = "一次培训未举办" }] });

        Assert.Contains(review.Findings, finding => finding.Code == code && finding.Severity == Severity.Error);
    }

    [Fact]
    public void The_ledger_says_which_rows_were_not_re_checked()
    {
        LedgerEntry entry = PerformanceEvaluator.Default.Review(Seed).Ledger.Single(static entry => entry.Code == FindingCodes.ReviewDeductionUnexplained);

        Assert.Equal((1, 0, 15), (entry.Passed, entry.Failed, entry.NotRun.Single().Count));
    }

    [Fact]
    public void It_is_read_and_written_as_json()
    {
        ArrayBufferWriter<byte> written = new();
        PerformanceEvaluator.Default.Json.WriteSubmission(written, Seed);
        Submission read = PerformanceEvaluator.Default.Json.ReadSubmission(written.WrittenSpan);
        ArrayBufferWriter<byte> review = new();
        PerformanceEvaluator.Default.Json.WriteReview(review, PerformanceEvaluator.Default.Review(read));
        JsonObject json = JsonNode.Parse(review.WrittenSpan)!.AsObject();

        Assert.Equal(Seed.Review.Select(static row => (row.Indicator, row.Actual?.Text, row.Score, row.Reason)), read.Review.Select(static row => (row.Indicator, row.Actual?.Text, row.Score, row.Reason)));
        JsonNode row = json["rows"]!.AsArray().Single(static row => row!["indicator"]!.GetValue<string>() == "meetings")!;
        Assert.Equal("""{"actual":"16批次","score":4,"reason":"按实际批次计分"}""", row["review"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal(-1m, row["deviation"]!.GetValue<decimal>());
    }

    [Theory]
    [InlineData("""{ "indicator": "meetings", "points": 4 }""", "$.review[0].points")]
    [InlineData("""{ "score": 4 }""", "$.review[0].indicator")]
    [InlineData("""{ "indicator": "meetings", "score": "four" }""", "$.review[0].score")]
    public void A_misspelt_re_check_is_an_error(string row, string path)
    {
        string sheet = $$"""{ "rulebook": "beijing.department-overall@2024", "unit": "u", "year": 2024, "review": [ {{row}} ] }""";
        Assert.False(PerformanceEvaluator.Default.Json.TryReadSubmission(Encoding.UTF8.GetBytes(sheet), out _, out IReadOnlyList<InputError> errors));
        Assert.Contains(errors, error => error.Path == path);
    }
}
