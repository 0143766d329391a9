using static PerformanceRules.Text.Comparison;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Text;

/// <summary>The words that may follow a number and its unit, as data.</summary>
internal static class TailWords
{
    /// <summary>Longest first, so that "以内" is found before "内".</summary>
    public static readonly (string Text, Comparison Comparison, NotationFault Fault)[] Suffixes =
    [
        ("范围内", AtMost, default),
        ("以上", AtLeast, default),
        ("之上", AtLeast, default),
        ("以下", AtMost, default),
        ("之下", AtMost, default),
        ("以内", AtMost, default),
        ("之内", AtMost, default),
        ("封顶", AtMost, default),
        ("为限", AtMost, default),
        ("左右", default, Approximate),
        ("上下", default, Approximate),
        ("之前", default, Date),
        ("以前", default, Date),
        ("内", AtMost, default),
        ("前", default, Date),
    ];

    /// <summary>What may join a suffix to the unit, or follow it in parentheses, and whether the bound itself is then included.</summary>
    public static readonly (string Text, bool? Includes)[] Joints =
    [
        ("(不含本数)", false),
        ("(含本数)", true),
        ("(不含)", false),
        ("(含)", true),
        ("不含", false),
        ("及其", null),
        ("含", true),
        ("及", null),
        ("或", null),
    ];

    /// <summary>What makes a number approximate right behind it, "20余人", or behind a multiplier, "5万多人".</summary>
    public static readonly string[] Roughly = ["多", "余", "来", "几"];

    public static bool EndsWithSuffix(ReadOnlySpan<char> text)
    {
        foreach ((string suffix, Comparison comparison, _) in Suffixes)
        {
            if (comparison != Comparison.None && text.EndsWith(suffix.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
