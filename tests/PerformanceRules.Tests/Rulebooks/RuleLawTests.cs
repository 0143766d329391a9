using FsCheck;
using FsCheck.Fluent;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Testing;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>The laws that every rule obeys, for the standards of other forms and for each new reading.</summary>
public sealed class RuleLawTests
{
    private static readonly string[] Targets = ["=8个", "≥8个", "≤8个", "8个", "=0个", "≥0个", "——", "合规", "≤800元"];
    private static readonly string[] Dates = ["2021年12月31日前", "12月底前", "9月前", "2021-06-30", "6月中旬", "年底", "及时", "——", "2020年"];
    private static readonly string[] Grades = ["优", "良", "差", "无此档"];

    [Theory]
    [CombinatorialReadings]
    public void Each_reading_of_a_target_obeys_the_laws(EqualTarget equal, LowTargetWithoutNumbers low, ReverseFormula formula)
    {
        TargetRatioRule rule = new() { EqualTarget = equal, LowTargetWithoutNumbers = low, ReverseFormula = formula, BareTarget = BareTarget.Equal };

        RuleLaws.Check(PerformanceEvaluator.CreateBuilder(), rule, Rows(), weight: 10);
    }

    [Fact]
    public void Bands_obey_the_laws()
    {
        BandsRule rule = new()
        {
            Measure = BandMeasure.Completion,
            Bands = [new ScoreBand { To = 0.5m, Share = 0 }, new ScoreBand { From = 0.5m, To = 1, Share = 0.3m, ShareAtTo = 1 }, new ScoreBand { From = 1, Share = 1 }],
        };

        RuleLaws.Check(PerformanceEvaluator.CreateBuilder(), rule, Rows(), weight: 10);
    }

    [Fact]
    public void Deadlines_obey_the_laws() => RuleLaws.Check(
        PerformanceEvaluator.CreateBuilder(),
        new DeadlineRule { DeductionPerStep = 1, DaysPerStep = 7 },
        from target in Gen.Elements(Dates)
        from actual in Gen.Elements(Dates)
        select new DeadlineEvidence { Target = target, Actual = actual },
        weight: 10);

    [Fact]
    public void Ranges_obey_the_laws() => RuleLaws.Check(
        PerformanceEvaluator.CreateBuilder(),
        new JudgementRule
        {
            Ranges =
            [
                new JudgementRange { Grade = "优", From = 0.8m, To = 1 },
                new JudgementRange { Grade = "良", From = 0.6m, To = 0.8m },
                new JudgementRange { Grade = "差", From = 0, To = 0.6m },
            ],
        },
        from grade in Gen.Elements(Grades)
        from points in Gen.Choose(-1, 11)
        select new JudgementEvidence { Grade = grade, Points = points },
        weight: 10);

    [Fact]
    public void A_combination_of_checklists_obeys_the_laws()
    {
        ChecklistRule items = new() { ItemCount = 5, DeductionPerItem = 1 };
        CombinationRule rule = new()
        {
            Method = CombinationMethod.WeightedMean,
            Parts = [new CombinedPart { Id = "a", Share = 0.4m, Rule = items }, new CombinedPart { Id = "b", Share = 0.6m, Rule = items }],
        };

        RuleLaws.Check(
            PerformanceEvaluator.CreateBuilder(),
            rule,
            from first in Gen.Choose(-1, 6)
            from second in Gen.Choose(-1, 6)
            select new CombinationEvidence
            {
                Parts =
                [
                    new PartEvidence { Part = "a", Evidence = new ChecklistEvidence { Failed = first } },
                    new PartEvidence { Part = "b", Evidence = new ChecklistEvidence { Failed = second } },
                ],
            },
            weight: 10);
    }

    private static Gen<TargetRatioEvidence> Rows() =>
        from target in Gen.Elements(Targets)
        from actual in Gen.Choose(-1, 60)
        from isFlagged in Gen.Elements(true, false)
        select new TargetRatioEvidence { Target = target, Actual = actual + "个", TargetSetLow = isFlagged };

    private sealed class CombinatorialReadingsAttribute : Xunit.Sdk.DataAttribute
    {
        public override IEnumerable<object[]> GetData(System.Reflection.MethodInfo testMethod) =>
            from equal in Enum.GetValues<EqualTarget>()
            from low in Enum.GetValues<LowTargetWithoutNumbers>()
            from formula in Enum.GetValues<ReverseFormula>()
            select new object[] { equal, low, formula };
    }
}
