namespace PerformanceRules.Text;

/// <summary>
/// What a comparative such as "低于" grows into: negated it points the other way and includes the bound ("不低于", "不得低于"),
/// with 等于 it keeps its way and includes it ("小于等于", "小于或等于").
/// </summary>
internal static class ComparativeWords
{
    private static readonly string[] Negations =
    [
        "不", "不得", "不能", "不能够", "不应", "不应当", "不应该", "不该", "不可", "不可以", "不宜", "不会", "不许", "不准", "不要",
        "不允许", "未", "没有", "严禁", "禁止", "切勿",
    ];

    private static readonly string[] EqualBefore = ["等于或", "达到或"];

    private static readonly string[] EqualAfter = ["等于", "或等于"];

    public static IEnumerable<Phrase> From((Comparison Comparison, string[] Words)[] rows) =>
        rows.SelectMany(static row => row.Words.SelectMany(word => From(word, row.Comparison)));

    private static IEnumerable<Phrase> From(string word, Comparison comparison) =>
    [
        Phrase.Operator(word, comparison),
        .. Negations.Select(negation => Phrase.Operator(negation + word, comparison.Negated())),
        .. EqualBefore.Select(equal => Phrase.Operator(equal + word, comparison.OrEqual())),
        .. EqualAfter.Select(equal => Phrase.Operator(word + equal, comparison.OrEqual())),
    ];
}
