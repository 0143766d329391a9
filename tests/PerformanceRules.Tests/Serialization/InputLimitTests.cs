using System.Text;
using PerformanceRules.Findings;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>How much is read, and how many errors are listed: what is cut short says so.</summary>
public sealed class InputLimitTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Errors_are_listed_in_their_order_each_once_and_only_so_many()
    {
        InputErrors errors = new(inputBytes: 10, mostListed: 2);
        errors.Add(9, "$.b", LocalizedMessage.Of($"second"));
        Assert.False(errors.IsFull);
        errors.Add(9, "$.b", LocalizedMessage.Of($"second"));
        errors.Add(2, "$.a", LocalizedMessage.Of($"first"));
        errors.Add(12, "$.c", LocalizedMessage.Of($"third"));

        Assert.Equal(
            ["1:3: $.a: first", "2:3: $.b: second", "2:3: $: There may be more errors than are listed here. Mend these first, then read the input again."],
            errors.In("{ \"a\n\"怀柔"u8).Select(static error => error.ToString()));
    }

    // To place an error the input is gone through again, so that a long one lists fewer; 16 always.
    [Theory]
    [InlineData(Megabyte, 64)]
    [InlineData(4 * Megabyte, 16)]
    [InlineData(16 * Megabyte, 16)]
    public void A_long_input_lists_fewer(int bytes, int most)
    {
        InputErrors errors = new(bytes);
        for (int index = 0; index < 100; index++)
        {
            errors.Add(index, "$", LocalizedMessage.Of($"error"));
        }

        Assert.Equal(most, errors.Count);
        Assert.True(errors.IsFull);
    }

    [Fact]
    public void A_rulebook_is_read_from_a_stream_up_to_its_limit()
    {
        byte[] rulebook = Encoding.UTF8.GetBytes(TestData.Text("good", "smallest.json"));
        byte[] longest = [.. rulebook, .. Enumerable.Repeat((byte)' ', (16 * Megabyte) - rulebook.Length)];
        using MemoryStream whole = new(longest);
        using MemoryStream longer = new([.. longest, (byte)' ']);

        Assert.NotNull(PerformanceEvaluator.Default.Json.ReadRulebook(whole));
        InputError error = Assert.Single(Assert.Throws<UnreadableInputException>(() => PerformanceEvaluator.Default.Json.ReadRulebook(longer)).Errors);
        Assert.Equal("1:1: $: The input has more than 16777216 bytes.", error.ToString());
    }

    [Fact]
    public void An_exception_lists_every_error_on_a_line()
    {
        UnreadableInputException exception = Assert.Throws<UnreadableInputException>(static () => PerformanceEvaluator.Default.Json.ReadSubmission("[]"));

        Assert.Equal("The input cannot be read:|  1:1: $: An object is expected here, not a list.", exception.Message.ReplaceLineEndings("|"));
    }
}
