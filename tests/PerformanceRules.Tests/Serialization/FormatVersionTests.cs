using System.Text;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.Serialization;

/// <summary>Inputs name the version of their format, or none; one of a later version is refused as such, whatever else it holds.</summary>
public sealed class FormatVersionTests
{
    private const string Sheet = "\"rulebook\":\"beijing.department-overall@2024\",\"unit\":\"某单位\",\"year\":2024,\"indicators\":[]";

    [Theory]
    [InlineData("{" + Sheet + "}", null)]
    [InlineData("{\"format\":1," + Sheet + "}", null)]
    [InlineData("{" + Sheet + ",\"format\":1}", null)]
    [InlineData("{\"x-note\":{\"format\":2}," + Sheet + "}", null)]
    [InlineData("{\"format\":2," + Sheet + "}", "1:2: $.format: The input is of format 2; this version of the library reads format 1. Use a later version of it.")]
    [InlineData("{" + Sheet + ",\"later\":true,\"format\":3}", "1:101: $.format: The input is of format 3; this version of the library reads format 1. Use a later version of it.")]
    [InlineData("{\"format\":0," + Sheet + "}", "1:2: $.format: There is no format 0; the format is 1.")]
    [InlineData("{\"format\":\"1\"," + Sheet + "}", "1:11: $.format: A whole number is expected here, not a text.")]
    public void Of_a_submission(string json, string? error)
    {
        PerformanceEvaluator.Default.Json.TryReadSubmission(Encoding.UTF8.GetBytes(json), out Submission? _, out IReadOnlyList<InputError> errors);

        Assert.Equal(error, errors.SingleOrDefault()?.ToString());
    }

    [Fact]
    public void Of_a_rulebook()
    {
        PerformanceEvaluator.Default.Json.TryReadRulebook("{ \"format\": 2, \"parts\": [] }"u8, out Rulebook? _, out IReadOnlyList<InputError> errors);

        Assert.Equal("1:3: $.format: The input is of format 2; this version of the library reads format 1. Use a later version of it.", Assert.Single(errors).ToString());
    }
}
