namespace PerformanceRules.OracleTests.Agreement;

/// <summary>The sheets that are compared are not all alike: agreement on them means something.</summary>
public sealed class GeneratorTests
{
    private static readonly string[] Codes =
    [
        "evidence-missing", "evidence-invalid", "target-unreadable", "unit-mismatch", "unit-doubtful", "quantified-target-in-words", "indicator-missing", "indicator-unknown", "indicator-duplicate",
        "weights-mismatch", "not-applicable-refused", "claim-differs", "claimed-total-differs", "components-mismatch", "over-execution", "zero-target",
        "deduction-unexplained",
    ];

    [Fact]
    public void Every_finding_but_those_of_custom_rules_is_met() => Assert.Empty(Codes.Except(
        Reports(2_000, static (generator, random) => generator.NextFaulty(random)).SelectMany(static report => report.Findings).Select(static finding => finding.Code)));

    [Fact]
    public void Every_grade_is_met_and_most_sound_sheets_are_complete()
    {
        List<OracleReport> reports = [.. Reports(2_000, static (generator, random) => generator.Next(random))];

        Assert.Equal(["中", "优", "差", "良"], reports.Select(static report => report.Grade).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.True(reports.Count(static report => report.Complete) > 1_900);
    }

    [Fact]
    public void A_seed_gives_the_same_sheets_again() => Assert.Equal(
        new SheetGenerator().Next(new Random(1)), new SheetGenerator().Next(new Random(1)));

    private static IEnumerable<OracleReport> Reports(int count, Func<SheetGenerator, Random, string> next)
    {
        SheetGenerator generator = new();
        Random random = new(11);
        Oracle oracle = new();
        return Enumerable.Range(0, count).Select(_ => oracle.Evaluate(next(generator, random)));
    }
}
