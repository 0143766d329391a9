using System.Reflection;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Readings;

/// <summary>Every reading and every option of it is said in words, in both languages: nobody is shown a name of the code.</summary>
public sealed class ReadingTermTests
{
    private static readonly Reading[] Readings =
    [
        ReadingOption<StepCounting>.Describe(ReadingNames.Steps, default),
        ReadingOption<Overshoot>.Describe(ReadingNames.Overshoot, default),
        ReadingOption<OvershootOfReverse>.Describe(ReadingNames.OvershootOfReverse, default),
        ReadingOption<Variance>.Describe(ReadingNames.Variance, default),
        ReadingOption<RateRounding>.Describe(ReadingNames.RateRounding, default),
        ReadingOption<ZeroTarget>.Describe(ReadingNames.ZeroTarget, default),
        ReadingOption<EqualTarget>.Describe(ReadingNames.EqualTarget, default),
        ReadingOption<BareTarget>.Describe(ReadingNames.BareTarget, default),
        ReadingOption<LowTargetWithoutNumbers>.Describe(ReadingNames.LowTargetWithoutNumbers, default),
        ReadingOption<BeforeMonth>.Describe(ReadingNames.BeforeMonth, default),
        new(ReadingNames.ScoreRounding, "2", ["2", "0", "none"]),
    ];

    [Fact]
    public void Every_reading_there_is_is_looked_at() => Assert.Equal(
        typeof(ReadingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Readings.Select(static reading => reading.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_option_has_words_of_its_own_in_both_languages()
    {
        foreach (Reading reading in Readings)
        {
            foreach (Language language in new[] { Language.Chinese, Language.English })
            {
                string[] words = [.. reading.Options.Select(option => ReadingTerms.Option(reading.Name, option, language))];
                Assert.Equal(words.Distinct().Count(), words.Length);
                Assert.All(words.Append(ReadingTerms.Name(reading.Name, language)), said => Assert.Equal(language == Language.Chinese, HasChinese(said)));
            }
        }
    }

    private static bool HasChinese(string text) => text.Any(static letter => letter is >= '\u4e00' and <= '\u9fff');
}
