namespace PerformanceRules.OracleTests.Agreement;

/// <summary>The library equals the independent oracle: every score, section, total, grade, status and finding.</summary>
public sealed class AgreementTests
{
    private const int FewSheets = 2_000;

    [Fact]
    public void Sheets_agree() => AssertSheetsAgree(FewSheets);

    [Fact]
    public void Faulty_sheets_agree() => AssertFaultySheetsAgree(FewSheets);

    [Fact]
    [Trait("Category", "Slow")]
    public void A_hundred_thousand_sheets_agree() => AssertSheetsAgree(100_000);

    [Fact]
    [Trait("Category", "Slow")]
    public void Twenty_thousand_faulty_sheets_agree() => AssertFaultySheetsAgree(20_000);

    [Fact]
    public void So_do_sheets_that_give_the_variance_bare() =>
        AssertNone(SheetRun.Compare(
            2_000, firstSeed: 20_260_000, OracleMutation.None, static (generator, random) => generator.NextFaulty(random), bareVariance: true));

    private static void AssertSheetsAgree(int count) =>
        AssertNone(SheetRun.Compare(count, firstSeed: 20_240_000, OracleMutation.None, static (generator, random) => generator.Next(random)));

    private static void AssertFaultySheetsAgree(int count) =>
        AssertNone(SheetRun.Compare(count, firstSeed: 20_250_000, OracleMutation.None, static (generator, random) => generator.NextFaulty(random)));

    private static void AssertNone(IReadOnlyList<string> disagreements) => Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
}
