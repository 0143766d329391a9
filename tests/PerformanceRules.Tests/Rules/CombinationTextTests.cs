using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Tests.Rulebooks;

namespace PerformanceRules.Tests.Rules;

/// <summary>What a row of several parts says: how their scores were put together, and which part something is wrong with.</summary>
public sealed class CombinationTextTests
{
    private static readonly ChecklistRule Items = new() { ItemCount = 5, DeductionPerItem = 1 };

    [Theory]
    [InlineData(CombinationMethod.Minimum, "min(score1, score2, score3)", 7)]
    [InlineData(CombinationMethod.WeightedMean, "score1 * share1 + score2 * share2 + score3 * share3", 8.6)] // 0.5 × 9 + 0.3 × 7 + 0.2 × 10 = 8.6
    public void The_last_step_puts_the_parts_together(CombinationMethod method, string formula, decimal score)
    {
        DerivationStep last = Scored.Run(Rule(method), Evidence(1, 3, 0)).Steps[^1];

        Assert.Equal(("score", formula, score), (last.Result, last.Formula, last.Value.ToDecimal()));
    }

    [Fact]
    public void A_part_without_evidence_is_named() =>
        Assert.Equal("parts.second is missing. Fill it in and score again.", Fault(new CombinationEvidence { Parts = [Evidence(1, 3, 0).Parts[0]] }));

    [Fact]
    public void A_part_there_is_not_is_named_beside_those_there_are() => Assert.Equal(
        "There is no part \"fourth\". There are: first, second, third.",
        Fault(new CombinationEvidence { Parts = [new PartEvidence { Part = "fourth", Evidence = new ChecklistEvidence { Failed = 0 } }] }));

    [Fact]
    public void What_is_wrong_with_a_part_begins_with_its_name() =>
        Assert.Equal("[second] 6 failed items; there are 5 in the list.", Fault(Evidence(1, 6, 0)));

    private static string Fault(CombinationEvidence evidence) => Scored.Fault(Rule(CombinationMethod.Minimum), evidence).ToText(Language.English);

    private static CombinationRule Rule(CombinationMethod method)
    {
        bool isMean = method == CombinationMethod.WeightedMean;
        return new CombinationRule
        {
            Method = method,
            Parts =
            [
                new CombinedPart { Id = "first", Rule = Items, Share = isMean ? 0.5m : null },
                new CombinedPart { Id = "second", Rule = Items, Share = isMean ? 0.3m : null },
                new CombinedPart { Id = "third", Rule = Items, Share = isMean ? 0.2m : null },
            ],
        };
    }

    private static CombinationEvidence Evidence(int first, int second, int third) => new()
    {
        Parts =
        [
            new PartEvidence { Part = "first", Evidence = new ChecklistEvidence { Failed = first } },
            new PartEvidence { Part = "second", Evidence = new ChecklistEvidence { Failed = second } },
            new PartEvidence { Part = "third", Evidence = new ChecklistEvidence { Failed = third } },
        ],
    };
}
