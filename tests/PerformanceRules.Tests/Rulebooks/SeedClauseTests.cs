using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>Every clause of the Beijing rulebook stands, word for word, in the published report that it was taken from.</summary>
public sealed class SeedClauseTests
{
    private static readonly string Report = WithoutSpace(TestData.Text("huairou-2024-report.txt"));
    private static readonly Rulebook Beijing = PerformanceEvaluator.Default.Rulebooks.Find("beijing.department-overall@2024", 2024);

    public static TheoryData<string> Clauses => [.. Beijing.Definition.Clauses.Select(static clause => clause.Id)];

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Word_for_word(string id)
    {
        Clause clause = Beijing.FindClause(id)!;

        Assert.All(
            clause.Text.Split('\n').Concat(clause.Items),
            static line => Assert.Contains(WithoutSpace(line), Report, StringComparison.Ordinal));
    }

    [Fact]
    public void The_items_are_those_of_the_clause() => Assert.All(
        Beijing.Definition.Clauses.Where(static clause => clause.Items.Count > 0),
        static clause => Assert.StartsWith(
            string.Concat(clause.Items.Select((item, index) => (char)('①' + index) + item + (index == clause.Items.Count - 1 ? "。" : "；"))),
            clause.Text,
            StringComparison.Ordinal));

    [Fact]
    public void Every_indicator_has_its_explanation_and_its_standard_and_every_checklist_its_items()
    {
        Assert.Equal(19, Clauses.Count);
        Assert.All(Indicators(Beijing.Sections), static indicator =>
        {
            Assert.NotNull(Beijing.FindClause(indicator.Explanation));
            Clause standard = Beijing.FindClause(indicator.Standard)!;
            Assert.Equal(indicator.Rule is PerformanceRules.Rules.ChecklistRule checklist ? checklist.ItemCount : 0, standard.Items.Count);
        });
    }

    [Fact]
    public void A_changed_word_would_be_noticed() =>
        Assert.DoesNotContain(WithoutSpace("每高出1个百分点扣0.5分"), Report, StringComparison.Ordinal);

    private static IEnumerable<Indicator> Indicators(IEnumerable<Section> sections) =>
        sections.SelectMany(static section => section.Indicators.Concat(Indicators(section.Sections)));

    private static string WithoutSpace(string text)
    {
        StringBuilder kept = new(text.Length);
        foreach (char letter in text.Where(static letter => !char.IsWhiteSpace(letter)))
        {
            kept.Append(letter);
        }

        return kept.ToString();
    }
}
