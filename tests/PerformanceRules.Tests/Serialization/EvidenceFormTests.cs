using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PerformanceRules.Model;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>Every way that the contract has to write a row: what is read is written again as it was, and what cannot be read is refused in words that help.</summary>
public sealed class EvidenceFormTests
{
    private static readonly PerformanceJson Json = PerformanceEvaluator.Default.Json;

    /// <summary>The rows of each kind of evidence, as the contract writes them.</summary>
    public static TheoryData<string> Rows =>
    [
        """{"section":"outputs","id":"a","weight":5,"evidence":{"target":20,"actual":16}}""",
        """{"section":"outputs","id":"a","weight":5,"evidence":{"target":"≥95%","actual":"96%"}}""",
        """{"section":"outputs","id":"a","weight":5,"evidence":{"target":{"op":"≥","value":20,"unit":"批次"},"actual":"16批次"}}""",
        """{"section":"outputs","id":"a","weight":5,"evidence":{"target":{"op":"≤","value":0.5},"actual":{"done":3,"of":4}}}""",
        """{"section":"outputs","id":"a","weight":5,"evidence":{"target":{"value":20,"unit":"人"},"actual":"16人"}}""",
        """{"section":"outputs","id":"a","weight":5,"evidence":{"target":"≥95%","actual":{"done":3,"of":4},"targetSetLow":true}}""",
        """{"section":"outputs","id":"a","title":"职责","weight":5,"rule":"judgement","claimed":4.5,"evidence":{"points":4.5,"reason":"有说明"}}""",
        """{"section":"outputs","id":"a","weight":5,"rule":"judgement","evidence":{"rating":0.9}}""",
        """{"id":"total-funds","evidence":{"budget":100,"executed":"90万元"}}""",
        """{"id":"total-funds","evidence":{"budget":100,"executed":90,"components":[{"title":"基本支出","budget":60,"executed":55}]}}""",
        """{"id":"fund-compliance","evidence":{"failed":2}}""",
        """{"id":"fund-compliance","evidence":{"failed":[{"item":2,"reason":"未经审批"},{"item":7}]}}""",
        """{"id":"carry-over-rate","evidence":{"current":0.065,"previous":"4%"}}""",
        """{"id":"carry-over-rate","evidence":{"current":{"part":65,"whole":"1000万元"},"previous":{"part":1,"whole":3}}}""",
        """{"id":"carry-over-rate","evidence":{"current":"无","previous":"无"},"exemption":{"approvedBy":"财政局","reason":"年末下达","points":0.4}}""",
        """{"id":"final-account-variance","evidence":{"current":{"budget":100,"final":60}}}""",
        """{"id":"asset-compliance","notApplicable":{"reason":"无资产"}}""",
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_read_is_written_again_as_it_was(string row)
    {
        ArrayBufferWriter<byte> output = new();
        Json.WriteSubmission(output, Json.ReadSubmission(Sheet(row)), indented: false);
        Assert.Equal(row, JsonDocument.Parse(output.WrittenMemory).RootElement.GetProperty("indicators")[0].GetRawText());
    }

    /// <summary>The budget and the final accounts of a variance may stand without the rate around them.</summary>
    [Fact]
    public void A_variance_of_amounts_is_written_as_the_rate_that_it_is()
    {
        Submission read = Json.ReadSubmission(Sheet("""{"id":"final-account-variance","evidence":{"budget":100,"final":60}}"""));
        Assert.Equal(Rate.OfVariance(100, 60), ((SteppedDeductionEvidence)read.Indicators[0].Evidence!).Current);
    }

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("1E+2", "100")]
    [InlineData("15e-1", "1.5")]
    [InlineData("0e400", "0")]
    [InlineData("-0", "0")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("10e-29", "0.0000000000000000000000000001")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("1.50000000000000000000000000000000000", "1.5")]
    [InlineData("123456789012345678901234567800e-2", "1234567890123456789012345678")]
    public void A_number_is_read_digit_by_digit(string written, string number)
    {
        Submission sheet = Json.ReadSubmission(Sheet($$"""{"id":"total-funds","claimed":{{written}}}"""));
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), sheet.Indicators[0].Claimed);
    }

    [Theory]
    [InlineData("1e29")]
    [InlineData("-1e400")]
    [InlineData("1e-29")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("1e99999999999")]
    public void A_number_with_more_digits_than_can_be_computed_with_is_refused(string written)
    {
        Assert.False(Json.TryReadSubmission(Encoding.UTF8.GetBytes(Sheet($$"""{"id":"total-funds","claimed":{{written}}}""")), out _, out IReadOnlyList<InputError> errors));
        InputError error = Assert.Single(errors);
        Assert.Equal(("$.indicators[0].claimed", "The number has more digits than can be computed with exactly (28)."), (error.Path, error.Message));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_number_of_more_than_200_characters_is_not_looked_at(int length, bool isRead)
    {
        string sheet = Sheet($$"""{"id":"total-funds","claimed":1.{{new string('0', length - 2)}}}""");
        Assert.Equal(isRead, Json.TryReadSubmission(Encoding.UTF8.GetBytes(sheet), out _, out _));
    }

    /// <summary>The words of every refusal, each with its input; they are the product where a form's author has to find the fault.</summary>
    [Fact]
    public void Refusals_are_worded_as_they_were()
    {
        StringBuilder text = new();
        foreach (string row in TestData.Text("refused-rows.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(row).Append('\n');
            _ = Json.TryReadSubmission(Encoding.UTF8.GetBytes(Sheet(row)), out _, out IReadOnlyList<InputError> errors);
            Assert.True(errors.Count > 0, row + " is read.");
            foreach (InputError error in errors)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {error.Path} ({error.Line}:{error.Column}) {error.Message}\n");
            }
        }

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(RepositoryFile.PathOf("tests/PerformanceRules.Tests/Data/golden/refused-rows.txt"), text.ToString());
            return;
        }

        Assert.Equal(TestData.Text("golden", "refused-rows.txt"), text.ToString());
    }

    private static string Sheet(string row) =>
        $$"""{"rulebook":"beijing.department-overall@2024","unit":"某局","year":2024,"indicators":[{{row}}]}""";
}
