using System.Globalization;
using System.Text;
using PerformanceRules.Model;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.Serialization;

/// <summary>A JSON number is read digit by digit: every one that can be computed with exactly, and no other.</summary>
public sealed class NumberFormTests
{
    private static readonly PerformanceJson Json = PerformanceEvaluator.Default.Json;

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

    private static string Sheet(string row) =>
        $$"""{"rulebook":"beijing.department-overall@2024","unit":"某局","year":2024,"indicators":[{{row}}]}""";
}
