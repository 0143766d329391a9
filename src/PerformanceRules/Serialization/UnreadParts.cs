using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization;

/// <summary>Stand in for the parts of a rulebook that could not be read, so that the rest is checked too. No rulebook with an error is ever used.</summary>
internal static class UnreadParts
{
    public static Section Section(string path) => new()
    {
        Id = Id(path),
        Title = path,
        Weight = 1,
        Open = new OpenIndicators { Rules = [UnreadRule.Instance] },
    };

    public static Indicator Indicator(string path) => new() { Id = Id(path), Title = path, Weight = 1, Rule = UnreadRule.Instance };

    public static ClauseSentence Sentence(string path) => new() { Id = Id(path), Text = path };

    public static Clause Clause(string path) => new() { Id = Id(path), Text = path };

    /// <summary>Makes an id that stands nowhere else.</summary>
    public static string Id(string path) => "unread" + string.Concat(path.Where(char.IsLetterOrDigit));
}
