using System.Buffers;
using System.Text;
using PerformanceRules.Model;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>What cannot be seen, or turns the order of what can, is escaped in JSON: a terminal shows what is there, and nothing is lost.</summary>
public sealed class UnseenTextTests
{
    [Theory]
    [InlineData('\u202E')]
    [InlineData('\u200B')]
    [InlineData('\u009B')]
    [InlineData('\u2066')]
    [InlineData('\uFEFF')]
    [InlineData('\u2028')]
    public void It_is_escaped_and_read_again(char letter)
    {
        Submission sheet = SoundSheet.Submission() with { Unit = "怀柔" + letter + "区" };
        ArrayBufferWriter<byte> written = new();
        PerformanceEvaluator.Default.Json.WriteSubmission(written, sheet);
        string text = Encoding.UTF8.GetString(written.WrittenSpan);

        Assert.DoesNotContain(letter, text);
        Assert.Contains("怀柔\\u" + ((int)letter).ToString("X4", System.Globalization.CultureInfo.InvariantCulture) + "区", text, StringComparison.Ordinal);
        Assert.Equal(sheet.Unit, PerformanceEvaluator.Default.Json.ReadSubmission(text).Unit);
        Assert.DoesNotContain(letter, Reports.Json(PerformanceEvaluator.Default.Evaluate(sheet)));
    }
}
