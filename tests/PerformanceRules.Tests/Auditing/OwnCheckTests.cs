using PerformanceRules.Auditing;
using PerformanceRules.Findings;

namespace PerformanceRules.Tests.Auditing;

/// <summary>Checks of a user's own are registered as the built-in ones are, and counted beside them.</summary>
public sealed class OwnCheckTests
{
    [Fact]
    public void A_check_of_rows_finds_counts_and_says_what_it_lacks()
    {
        SheetAudit audit = With(new VagueActual()).Audit(Seed.Sheet);

        AuditFinding finding = Assert.Single(audit.Findings, static found => found.Code == "vague-actual");
        Assert.Equal(("service", Severity.Info), (finding.Indicator, finding.Severity));
        Assert.Equal("\"提升怀柔人大常委会机关服务工作水平和人大代表履职能力\" says 有效提升.", finding.ToText(Language.English));
        LedgerEntry entry = audit.Ledger.Find("vague-actual")!;
        Assert.Equal((7, 1, "actual", 8), (entry.Passed, entry.Failed, entry.NotRun.Single().Missing.Id, entry.NotRun.Single().Count));
    }

    [Fact]
    public void Sections_and_the_sheet_have_checks_as_well()
    {
        SheetAudit audit = With(new HeavySection(), new EvenTotal()).Audit(Seed.Sheet);

        Assert.Equal("goals", Assert.Single(audit.Findings, static found => found.Code == "heavy-section").Section);
        Assert.Equal(0.5m, Assert.Single(audit.Findings, static found => found.Code == "odd-total").Points);
    }

    [Fact]
    public void A_check_that_throws_is_a_finding_and_the_others_are_made()
    {
        SheetAudit audit = With(new Thrower(), new EvenTotal()).Audit(Seed.Sheet);

        Assert.Equal("检查“thrower”出错：no such table", Assert.Single(audit.Findings, static found => found.Code == FindingCodes.CheckFailed).ToText(Language.Chinese));
        Assert.Contains(audit.Findings, static found => found.Code == "odd-total");
        Assert.Equal(1, audit.Ledger.Find("thrower")!.Failed);
    }

    [Fact]
    public void A_check_can_be_left_out()
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().RemoveCheck(FindingCodes.JudgementReasoned).Build();

        Assert.DoesNotContain(evaluator.Audit(Seed.Sheet).Findings, static found => found.Code == FindingCodes.JudgementReasoned);
        Assert.Null(evaluator.Audit(Seed.Sheet).Ledger.Find(FindingCodes.JudgementReasoned));
    }

    [Fact]
    public void What_is_no_check_is_refused()
    {
        PerformanceEvaluatorBuilder builder = PerformanceEvaluator.CreateBuilder();

        Assert.Throws<ArgumentException>(() => builder.AddCheck(new Named("claim-rounded")));
        Assert.Throws<ArgumentException>(() => builder.AddCheck(new Named("own")));
        Assert.Throws<ArgumentException>(() => builder.AddCheck(new Thrower("No Name")));
        Assert.Throws<ArgumentException>(() => builder.AddCheck(new Thrower("claim-rounded")));
        Assert.Throws<ArgumentException>(() => builder.RemoveCheck("own"));
        Assert.Throws<ArgumentNullException>(() => builder.AddCheck(null!));
    }

    private static PerformanceEvaluator With(params IAuditCheck[] checks) =>
        checks.Aggregate(PerformanceEvaluator.CreateBuilder(), static (builder, check) => builder.AddCheck(check)).Build();

    private sealed record Named(string Code) : IAuditCheck
    {
        public LocalizedText Title { get; } = new("无", "none");
    }

    private sealed class VagueActual : IRowCheck
    {
        public string Code => "vague-actual";

        public LocalizedText Title => new("完成值不空泛", "an actual value says something");

        public CheckOutcome Check(AuditRow row) =>
            row.Actual is not { } actual ? MissingFact.Actual
            : actual.Text == "有效提升" ? row.Find(Code, Severity.Info, new("“{title}”只说{actual}。", "\"{title}\" says {actual}."), 0, ("actual", actual))
            : CheckOutcome.Passed;
    }

    private sealed class HeavySection : ISectionCheck
    {
        public string Code => "heavy-section";

        public LocalizedText Title => new("部分不过重", "no section is too heavy");

        public CheckOutcome Check(AuditSection section) =>
            section.Result.Weight > 50 ? section.Find(Code, Severity.Warning, new("“{title}”过重。", "\"{title}\" is heavy."), 0) : CheckOutcome.Passed;
    }

    private sealed class EvenTotal : ISheetCheck
    {
        public string Code => "odd-total";

        public LocalizedText Title => new("总分为整数", "the total is whole");

        public CheckOutcome Check(AuditSheet sheet) =>
            sheet.Report.Claimed % 1 is { } rest && rest != 0 ? sheet.Find(Code, Severity.Warning, new("总分不是整数。", "The total is not whole."), rest) : CheckOutcome.Passed;
    }

    private sealed class Thrower(string code = "thrower") : ISheetCheck
    {
        public string Code { get; } = code;

        public LocalizedText Title => new("出错", "throws");

        public CheckOutcome Check(AuditSheet sheet) => throw new InvalidOperationException("no such table");
    }
}
