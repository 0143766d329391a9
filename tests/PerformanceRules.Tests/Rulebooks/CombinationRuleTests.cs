using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Rulebooks;

public sealed class CombinationRuleTests
{
    private static readonly ChecklistRule Items = new() { ItemCount = 5, DeductionPerItem = 1 };

    [Theory]
    [InlineData(CombinationMethod.Minimum, 2, 8)]
    [InlineData(CombinationMethod.Minimum, 0, 9)]
    [InlineData(CombinationMethod.WeightedMean, 2, 8.25)]
    public void Parts_are_scored_out_of_the_full_weight_and_combined(CombinationMethod method, int failed, decimal score)
    {
        CombinationRule rule = Rule(method);

        Assert.Empty(rule.CheckSettings(10));
        Assert.Equal(score, Scored.Of(rule, Evidence(failed, 0.9m)));
    }

    [Fact]
    public void Steps_of_a_part_carry_its_id()
    {
        IReadOnlyList<DerivationStep> steps = Scored.Run(Rule(CombinationMethod.Minimum), Evidence(2, 0.9m)).Steps;

        Assert.Equal(["items", "judged", null], steps.Select(static step => step.Part).Distinct());
        Assert.Equal("min(score1, score2)", steps[^1].Formula);
    }

    [Fact]
    public void The_fault_of_a_part_is_the_fault_of_the_row()
    {
        CombinationRule rule = Rule(CombinationMethod.Minimum);

        Assert.Equal(FindingCodes.EvidenceInvalid, Scored.Fault(rule, Evidence(6, 0.9m)).Code);
        Assert.Equal(FindingCodes.EvidenceMissing, Scored.Fault(rule, new CombinationEvidence()).Code);
        PartEvidence stray = new() { Part = "other", Evidence = new ChecklistEvidence() };
        Assert.Equal(FindingCodes.EvidenceInvalid, Scored.Fault(rule, new CombinationEvidence { Parts = [stray] }).Code);
    }

    [Fact]
    public void What_is_found_in_a_part_names_the_part()
    {
        Finding fault = Scored.Fault(Rule(CombinationMethod.Minimum), Evidence(6, 0.9m));

        Assert.Equal("items", fault.Part);
        Assert.StartsWith("[items] ", fault.ToText(Language.English), StringComparison.Ordinal);
        RuleNotes notes = new(recordsSteps: false);
        Rule(CombinationMethod.Minimum).Score(Evidence(0, 0.9m), new ScoringContext(new WeightedRow { Weight = 10 }, notes));
        Finding warning = Assert.Single(notes.TakeWarnings()!);
        Assert.Equal((FindingCodes.DeductionUnexplained, "judged"), (warning.Code, warning.Part));
    }

    [Fact]
    public void What_is_found_in_a_part_of_a_part_names_both()
    {
        CombinationRule outer = new()
        {
            Method = CombinationMethod.Minimum,
            Parts = [new CombinedPart { Id = "outer", Rule = Rule(CombinationMethod.Minimum) }, new CombinedPart { Id = "other", Rule = Items }],
        };
        CombinationEvidence evidence = new()
        {
            Parts =
            [
                new PartEvidence { Part = "outer", Evidence = Evidence(6, 0.9m) },
                new PartEvidence { Part = "other", Evidence = new ChecklistEvidence { Failed = 0 } },
            ],
        };

        Assert.Equal("outer.items", Scored.Fault(outer, evidence).Part);
    }

    [Fact]
    public void Readings_of_parts_are_readings_of_the_whole()
    {
        CombinationRule rule = new()
        {
            Method = CombinationMethod.Minimum,
            Parts =
            [
                new CombinedPart { Id = "a", Rule = new TargetRatioRule() },
                new CombinedPart { Id = "b", Rule = new TargetRatioRule() },
            ],
        };

        CombinationRule changed = (CombinationRule)rule.WithReading(ReadingNames.EqualTarget, "exact");

        Assert.All(changed.Parts, static part => Assert.Equal(EqualTarget.Exact, ((TargetRatioRule)part.Rule).EqualTarget));
        Assert.Single(((IReadingRule)rule).Readings, static reading => reading.Name == ReadingNames.EqualTarget);
    }

    [Fact]
    public void Shares_that_do_not_add_up_and_settings_of_parts_are_checked()
    {
        CombinationRule rule = new()
        {
            Method = CombinationMethod.WeightedMean,
            Parts =
            [
                new CombinedPart { Id = "a", Share = 0.5m, Rule = Items with { ItemCount = 0 } },
                new CombinedPart { Id = "a", Rule = Items },
            ],
        };

        Assert.Equal(
            ["parts", "parts[0].rule.itemCount", "parts[1].share", "parts[1].id"],
            rule.CheckSettings(10).Select(static error => error.Setting));
    }

    private static CombinationRule Rule(CombinationMethod method)
    {
        bool isMean = method == CombinationMethod.WeightedMean;
        return new CombinationRule
        {
            Method = method,
            Parts =
            [
                new CombinedPart { Id = "items", Rule = Items, Share = isMean ? 0.75m : null },
                new CombinedPart { Id = "judged", Rule = new JudgementRule(), Share = isMean ? 0.25m : null },
            ],
        };
    }

    private static CombinationEvidence Evidence(int failed, decimal rating) => new()
    {
        Parts =
        [
            new PartEvidence { Part = "judged", Evidence = new JudgementEvidence { Rating = rating } },
            new PartEvidence { Part = "items", Evidence = new ChecklistEvidence { Failed = failed } },
        ],
    };
}
