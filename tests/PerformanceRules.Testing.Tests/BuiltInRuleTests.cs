using FsCheck;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Testing.Tests;

/// <summary>Every rule that the library brings obeys the laws, under each of its readings.</summary>
public sealed class BuiltInRuleTests
{
    private static readonly OvershootBand[] Bands =
    [
        new() { From = 2, Deduction = 0.1m }, new() { From = 3, Deduction = 0.2m }, new() { From = 5, Deduction = 0.3m },
    ];

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
