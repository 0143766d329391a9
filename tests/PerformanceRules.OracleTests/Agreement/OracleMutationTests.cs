namespace PerformanceRules.OracleTests.Agreement;

/// <summary>The harness proves that it can fail: an oracle with any one deliberate mistake is caught within a few hundred sheets.</summary>
public sealed class OracleMutationTests
{
    private const int Sheets = 500;

    public static TheoryData<OracleMutation> Mutations => [.. Enum.GetValues<OracleMutation>().Where(static one => one != OracleMutation.None)];

    [Theory]
    [MemberData(nameof(Mutations))]
    public void Every_mutation_is_caught(OracleMutation mutation) =>
        Assert.NotEmpty(SheetRun.Compare(Sheets, firstSeed: 7, mutation, static (generator, random) => generator.Next(random)));

    [Fact]
    public void The_same_sheets_agree_without_one() =>
        Assert.Empty(SheetRun.Compare(Sheets, firstSeed: 7, OracleMutation.None, static (generator, random) => generator.Next(random)));

    [Fact]
    public void There_are_mutations_to_catch() => Assert.True(Mutations.Count >= 20);
}
