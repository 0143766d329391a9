using System.Globalization;
using PerformanceRules.Auditing.Checks;

namespace PerformanceRules.Tests.Auditing;

/// <summary>Whether rounding can explain that printed points do not add up to a printed sum: decided by exact intervals.</summary>
public sealed class PrintedSumTests
{
    [Theory]
    [InlineData("9.27 5.5 4.9", "19.67", true)]
    [InlineData("9.27 5.5 4.9", "19.7", true)] // the total rounded to one decimal
    [InlineData("9.27 5.5 4.9", "19.6", true)] // 5.45 + 4.85 + 9.265 = 19.565, which prints as 19.6
    [InlineData("9.27 5.5 4.9", "20", true)]
    [InlineData("9.27 5.5 4.9", "19", false)]
    [InlineData("9.27 5.5 4.9", "19.80", false)] // at most 5.55 + 4.95 + 9.275, exclusive
    [InlineData("9.27 5.5 4.9", "19.78", false)] // 19.775 is the end, which is not reached
    [InlineData("9.27 5.5 4.9", "19.77", true)]
    [InlineData("5 5 5", "15", true)]
    [InlineData("5 5 5", "16", false)] // whole numbers stand for themselves
    [InlineData("20 10 69.5", "100", false)] // a half is nobody's rounding of a whole sum
    [InlineData("20 10 69.8", "100", true)]
    public void Intervals_decide(string parts, string total, bool explains) =>
        Assert.Equal(explains, PrintedSum.Explains(parts.Split(' ').Select(static part => (Number(part), 1000m)), Number(total)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
