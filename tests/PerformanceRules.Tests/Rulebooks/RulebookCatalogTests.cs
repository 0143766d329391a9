using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>Versions of a rulebook in time: one is found by its name or by the year, and never silently another.</summary>
public sealed class RulebookCatalogTests
{
    private static readonly RulebookCatalog Catalog = new([Version("2020", 2020, 2022), Version("2024", 2024, last: null)]);

    [Theory]
    [InlineData("form", 2020, "form@2020")]
    [InlineData("form", 2022, "form@2020")]
    [InlineData("form", 2024, "form@2024")]
    [InlineData("form", 2099, "form@2024")]
    [InlineData("form@2020", 2099, "form@2020")]
    public void Found_by_name_or_year(string reference, int year, string found) => Assert.Equal(found, Catalog.Find(reference, year).Reference);

    [Theory]
    [InlineData("form", 2023, "No version of form is in force for 2023. The nearest is form@2020, in force 2020 to 2022; name it as \"form@2020\" if it is meant.")]
    [InlineData("form", 2019, "No version of form is in force for 2019. The nearest is form@2020, in force 2020 to 2022; name it as \"form@2020\" if it is meant.")]
    [InlineData("from", 2024, "There is no rulebook \"from\"; did you mean \"form\"? There are: form@2020, form@2024.")]
    [InlineData("form@2021", 2021, "There is no rulebook \"form@2021\"; did you mean \"form@2020\"? There are: form@2020, form@2024.")]
    [InlineData("something else", 2024, "There is no rulebook \"something else\". There are: form@2020, form@2024.")]
    public void Otherwise_the_nearest_is_named(string reference, int year, string message) =>
        Assert.Equal(message, Assert.Throws<UnknownRulebookException>(() => Catalog.Find(reference, year)).Message);

    [Fact]
    public void Two_for_one_year_are_refused() => Assert.StartsWith(
        "form@2020 and form@2022 are in force for the same year; give the earlier one a last year.",
        Assert.ThrowsAny<ArgumentException>(static () => new RulebookCatalog([Version("2020", 2020, 2022), Version("2022", 2022, last: null)])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void One_name_twice_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(static () => new RulebookCatalog([Version("2020", 2020, 2022), Version("2020", 2024, last: null)]));

    private static Rulebook Version(string version, int first, int? last) => Rulebook.Create(new RulebookDefinition
    {
        Id = "form",
        Version = version,
        Title = "表",
        FirstYear = first,
        LastYear = last,
        Sections = [new Section { Id = "s", Title = "部分", Weight = 1, Open = new OpenIndicators { Rules = [new JudgementRule()] } }],
    });
}
