using PerformanceRules.Findings;

namespace PerformanceRules.Tests.Support;

/// <summary>Every message has Chinese words of its own.</summary>
internal static class ChineseWords
{
    public static void Check(IEnumerable<ILocalizedText> messages) => Assert.All(messages, static message =>
    {
        string chinese = message.ToText(Language.Chinese);
        Assert.NotEqual(message.ToText(Language.English), chinese);
        Assert.True(chinese.Any(static letter => letter is >= '一' and <= '龥'), chinese);
        Assert.DoesNotContain('{', chinese);
    });
}
