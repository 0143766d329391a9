using PerformanceRules.Rulebooks;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>The next year's version of a built-in rulebook is added beside it, or takes its place on purpose.</summary>
public sealed class NextYearTests
{
    private const string Id = "beijing.department-overall";

    private static readonly RulebookDefinition BuiltIn = PerformanceEvaluator.Default.Rulebooks.Find(Id + "@2024", 2024).Definition;

    [Fact]
    public void Open_ended_version_ends_where_the_next_one_begins()
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook(Version("2026", 2026, null)).AddRulebook(Version("2028", 2028, 2028)).Build();

        Assert.Equal("2024", evaluator.Rulebooks.Find(Id, 2025).Version);
        Assert.Equal("2026", evaluator.Rulebooks.Find(Id, 2026).Version);
        Assert.Equal("2026", evaluator.Rulebooks.Find(Id, 2027).Version);
        Assert.Equal("2028", evaluator.Rulebooks.Find(Id, 2028).Version);
        Assert.Equal("2028", evaluator.Rulebooks.FindLatest(Id).Version);
        Assert.Equal("2024", evaluator.Rulebooks.FindLatest(Id + "@2024").Version);
    }

    [Fact]
    public void Two_versions_that_begin_in_the_same_year_are_refused() => Assert.ThrowsAny<ArgumentException>(
        static () => PerformanceEvaluator.CreateBuilder().AddRulebook(Version("other", BuiltIn.FirstYear, null)).Build());

    [Fact]
    public void Version_that_names_its_last_year_is_not_cut_short() => Assert.ThrowsAny<ArgumentException>(
        static () => PerformanceEvaluator.CreateEmptyBuilder().AddRulebook(Version("a", 2024, 2026)).AddRulebook(Version("b", 2025, null)).Build());

    [Fact]
    public void Built_in_rulebook_is_replaced_on_purpose()
    {
        Rulebook changed = Rulebook.Create(BuiltIn with { Title = "改过的表" });

        Assert.ThrowsAny<ArgumentException>(() => PerformanceEvaluator.CreateBuilder().AddRulebook(changed).Build());
        Assert.Equal("改过的表", PerformanceEvaluator.CreateBuilder().ReplaceRulebook(changed).Build().Rulebooks.Find(Id, 2024).Title);
        Assert.Equal(
            "改过的表",
            PerformanceEvaluator.CreateBuilder().ReplaceRulebook(PerformanceEvaluator.Default.Json.WriteRulebook(changed)).Build().Rulebooks.Find(Id, 2024).Title);
        Assert.Throws<InvalidOperationException>(static () => PerformanceEvaluator.CreateBuilder().ReplaceRulebook(Version("none", 2030, null)).Build());
    }

    [Fact]
    public void Empty_builder_has_the_rules_and_no_rulebook()
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateEmptyBuilder().AddRulebook(Version("2026", 2026, null)).Build();

        Assert.Equal([Id + "@2026"], evaluator.Rulebooks.References);
        Assert.NotNull(evaluator.Rules.Find("checklist"));
    }

    [Theory]
    [InlineData(Id, 2024, true)]
    [InlineData(Id, 1999, false)]
    [InlineData(Id + "@2024", 1999, true)]
    [InlineData("no-such", 2024, false)]
    public void TryFind_tells_what_Find_throws(string reference, int year, bool isThere)
    {
        Assert.Equal(isThere, PerformanceEvaluator.Default.Rulebooks.TryFind(reference, year, out Rulebook? rulebook));
        Assert.Equal(isThere, rulebook is not null);
    }

    private static Rulebook Version(string version, int firstYear, int? lastYear) =>
        Rulebook.Create(BuiltIn with { Version = version, FirstYear = firstYear, LastYear = lastYear });
}
