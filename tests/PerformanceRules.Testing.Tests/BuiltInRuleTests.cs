using FsCheck;
using FsCheck.Fluent;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Standards.Formulas;

namespace PerformanceRules.Testing.Tests;

/// <summary>Every rule that the library brings obeys the laws, under each of its readings.</summary>
public sealed class BuiltInRuleTests
{
    private static readonly OvershootBand[] Bands =
    [
        new() { From = 2, Deduction = 0.1m }, new() { From = 3, Deduction = 0.2m }, new() { From = 5, Deduction = 0.3m },
    ];

    private static readonly ScoreBand[] ScoreBands =
    [
        new() { To = 0.6m, Share = 0 },
        new() { From = 0.6m, To = 0.9m, Share = 0.5m, ShareAtTo = 0.9m },
        new() { From = 0.9m, Share = 1 },
    ];

    private static Gen<CombinationEvidence> Combined { get; } = Gen.Zip(
        EvidenceGenerators.TargetRatio,
        EvidenceGenerators.Judgement(6),
        static (measured, judged) => new CombinationEvidence { Parts = [Part("measured", measured), Part("judged", judged)] });

    private static FormulaRule Shortfall { get; } = new()
    {
        Inputs = [new() { Name = "target", Unit = "%", IsFixed = true }, new() { Name = "actual", Unit = "%", Minimum = 0 }],
        Settings = new Dictionary<string, decimal> { ["deduction"] = 2 },
        Steps =
        [
            new() { Name = "shortfall", Formula = "max(target - actual, 0)" },
            new()
            {
                Name = "counted",
                Reading = "steps",
                Options = new Dictionary<string, string> { ["started"] = "ceiling(shortfall)", ["whole"] = "floor(shortfall)" },
                Default = "started",
            },
        ],
        Points = "max(weight - counted * deduction, 0)",
    };

    private static Gen<FormulaEvidence> Shortfalls { get; } = Gen.Zip(
        Gen.Choose(10, 1000),
        Gen.Choose(0, 1200),
        static (target, actual) => new FormulaEvidence([new("target", target / 10m + "%"), new("actual", actual / 10m + "%")]));

    /// <summary>A rule of each kind with what makes its evidence. A new standard gets its line here.</summary>
    private static readonly Dictionary<string, Action> Checks = new(StringComparer.Ordinal)
    {
        ["execution-rate"] = static () => CheckEachReading(new ExecutionRateRule(), EvidenceGenerators.ExecutionRate, 20),
        ["target-ratio"] = static () => CheckEachReading(new TargetRatioRule { OvershootBands = Bands }, EvidenceGenerators.TargetRatio, 5),
        ["judgement"] = static () => RuleLaws.Check(PerformanceEvaluator.CreateBuilder(), new JudgementRule(), EvidenceGenerators.Judgement(4.5m), 4.5m),
        ["checklist"] = static () => RuleLaws.Check(
            PerformanceEvaluator.CreateBuilder(), new ChecklistRule { ItemCount = 7, DeductionPerItem = 0.5m }, EvidenceGenerators.Checklist(7), 2),
        ["stepped-deduction"] = static () =>
        {
            CheckEachReading(new SteppedDeductionRule { Step = 0.01m, DeductionPerStep = 0.4m }, EvidenceGenerators.SteppedDeduction, 4);
            CheckEachReading(new SteppedDeductionRule { Threshold = 0.3m, Step = 0.1m, DeductionPerStep = 0.4m }, EvidenceGenerators.SteppedDeduction, 4);
        },
        ["bands"] = static () => CheckEachReading(new BandsRule { Bands = ScoreBands }, EvidenceGenerators.TargetRatio, 10),
        ["deadline"] = static () =>
        {
            CheckEachReading(new DeadlineRule(), EvidenceGenerators.Deadline, 3);
            CheckEachReading(new DeadlineRule { DeductionPerStep = 0.5m, DaysPerStep = 7 }, EvidenceGenerators.Deadline, 3);
        },
        ["formula"] = static () => CheckEachReading(Shortfall, Shortfalls, 10),
        ["combination"] = static () =>
        {
            CheckEachReading(new CombinationRule { Method = CombinationMethod.WeightedMean, Parts = Parts(0.4m, 0.6m) }, Combined, 6);
            CheckEachReading(new CombinationRule { Method = CombinationMethod.Minimum, Parts = Parts(null, null) }, Combined, 6);
        },
    };

    public static TheoryData<string> Kinds => [.. Registered];

    private static IEnumerable<string> Registered => PerformanceEvaluator.Default.Rules.Registrations.Select(static registration => registration.Kind);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Obeys_the_laws(string kind)
    {
        Assert.True(Checks.TryGetValue(kind, out Action? check), $"The rule {kind} is registered, but nobody proves it: add it to {nameof(Checks)}.");
        check();
    }

    [Fact]
    public void The_table_names_no_rule_that_is_gone() => Assert.Empty(Checks.Keys.Except(Registered));

    private static PartEvidence Part(string part, Evidence evidence) => new() { Part = part, Evidence = evidence };

    private static CombinedPart[] Parts(decimal? measured, decimal? judged) =>
    [
        new() { Id = "measured", Share = measured, Rule = new TargetRatioRule { OvershootBands = Bands } },
        new() { Id = "judged", Share = judged, Rule = new JudgementRule() },
    ];

    private static void CheckEachReading<TEvidence>(ScoringRule<TEvidence> rule, Gen<TEvidence> evidence, decimal weight)
        where TEvidence : Evidence
    {
        foreach (Reading reading in ((IReadingRule)rule).Readings)
        {
            foreach (string option in reading.Options)
            {
                ScoringRule<TEvidence> read = (ScoringRule<TEvidence>)((IReadingRule)rule).WithReading(reading.Name, option);
                RuleLaws.Check(PerformanceEvaluator.CreateBuilder(), read, evidence, weight);
            }
        }
    }
}
