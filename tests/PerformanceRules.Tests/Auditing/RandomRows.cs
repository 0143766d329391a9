using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Standards.Formulas;

namespace PerformanceRules.Tests.Auditing;

/// <summary>Random rules with random evidence for them, at and around the values where their arithmetic bends.</summary>
internal static class RandomRows
{
    /// <summary>Half the weight below the target, rising to all of it at the target: a table that holds every completion.</summary>
    private static readonly BandsRule Table = new()
    {
        Measure = BandMeasure.Completion,
        Bands =
        [
            new ScoreBand { To = 0.5m, Share = 0 },
            new ScoreBand { From = 0.5m, To = 1, Share = 0.5m, ShareAtTo = 1 },
            new ScoreBand { From = 1, Share = 1 },
        ],
    };

    /// <summary>Within 10% of the target all, within 20% half, both bounds on either side; beyond nothing.</summary>
    private static readonly BandsRule Tolerance = new()
    {
        Measure = BandMeasure.Deviation,
        Bands =
        [
            new ScoreBand { To = -0.2m, Share = 0 },
            new ScoreBand { From = -0.2m, To = -0.1m, Share = 0.5m },
            new ScoreBand { From = -0.1m, To = 0.1m, IncludesTo = true, Share = 1 },
            new ScoreBand { From = 0.1m, To = 0.2m, ExcludesFrom = true, IncludesTo = true, Share = 0.5m },
            new ScoreBand { From = 0.2m, ExcludesFrom = true, Share = 0 },
        ],
    };

    /// <summary>Less is better, evenly, from the target on to twice of it.</summary>
    private static readonly BandsRule Rewards = new()
    {
        Measure = BandMeasure.Completion,
        Bands =
        [
            new ScoreBand { To = 1, Share = 1 },
            new ScoreBand { From = 1, To = 2, Share = 1, ShareAtTo = 0 },
            new ScoreBand { From = 2, Share = 0 },
        ],
    };

    /// <summary>Two points for every unit short of the target, one for every two units beyond, counted as a reading says, each with a cap of its own.</summary>
    private static readonly FormulaRule Shortfall = new()
    {
        Inputs = [new() { Name = "target", IsFixed = true }, new() { Name = "actual", Minimum = 0 }],
        Settings = new Dictionary<string, decimal> { ["deduction"] = 0.2m },
        Steps =
        [
            new() { Name = "shortfall", Formula = "max(target - actual, 0)" },
            new()
            {
                Name = "counted",
                Reading = "steps",
                Options = new Dictionary<string, string> { ["started"] = "ceiling(shortfall)", ["whole"] = "floor(shortfall)", ["proportional"] = "shortfall" },
                Default = "started",
            },
            new() { Name = "beyond", Formula = "floor(max(actual - target, 0) / 2) / 10" },
        ],
        Points = "max(weight - counted * deduction - min(beyond, weight / 2), 0)",
    };

    /// <summary>A generator for every kind of rule there is; the tests fail for a kind without one.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Random, (IScoringRule Rule, Evidence Evidence)>> ByKind =
        new Dictionary<string, Func<Random, (IScoringRule Rule, Evidence Evidence)>>
        {
            ["execution-rate"] = static random => (new ExecutionRateRule(), Funds(random)),
            ["target-ratio"] = static random => (new TargetRatioRule { OvershootBands = Bands(random) }, Ratio(random)),
            ["judgement"] = static random => (new JudgementRule(), Judgement(random)),
            ["checklist"] = static random => (
                new ChecklistRule { ItemCount = 7, DeductionPerItem = Number(random, 1, 300) },
                new ChecklistEvidence { Failed = random.Next(0, 8) }),
            ["stepped-deduction"] = Stepped,
            ["formula"] = static random => (
                Shortfall!,
                new FormulaEvidence([new("target", Number(random, 1, 300)), new("actual", Number(random, 0, 400))])),
            ["bands"] = static random => (random.Next(3) switch { 0 => Table!, 1 => Tolerance!, _ => Rewards! }, Ratio(random)),
            ["deadline"] = static random => (
                new DeadlineRule { DeductionPerStep = random.Next(3) == 0 ? null : Number(random, 1, 100), DaysPerStep = random.Next(1, 40) },
                new DeadlineEvidence { Target = $"2023年{random.Next(1, 13)}月前", Actual = $"2023年{random.Next(1, 13)}月{random.Next(1, 29)}日" }),
            ["combination"] = Combined,
        };

    public static decimal Weight(Random random) => Number(random, 1, 2000);

    public static Exemption? Exemption(Random random) => random.Next(3) switch
    {
        0 => new Exemption { ApprovedBy = "预算科", Reason = "非主观因素" },
        1 => new Exemption { ApprovedBy = "预算科", Reason = "非主观因素", Points = Number(random, 0, 300) },
        _ => null,
    };

    /// <summary>A number of two decimals at most.</summary>
    private static decimal Number(Random random, int least, int most) => random.Next(least, most) / (decimal)(random.Next(3) switch { 0 => 1, 1 => 10, _ => 100 });

    private static ExecutionRateEvidence Funds(Random random)
    {
        decimal budget = Number(random, 1, 100_000);
        decimal executed = random.Next(4) == 0 ? budget : Number(random, 0, 100_000);
        return new ExecutionRateEvidence { Budget = budget, Executed = random.Next(3) == 0 ? ((Rational)executed) + "元" : executed };
    }

    private static OvershootBand[] Bands(Random random) => random.Next(4) == 0 ? [] :
    [
        new OvershootBand { From = 2, Deduction = 0.1m }, new OvershootBand { From = 3, Deduction = 0.2m }, new OvershootBand { From = 5, Deduction = 0.3m },
    ];

    private static TargetRatioEvidence Ratio(Random random)
    {
        decimal target = random.Next(12) == 0 ? 0 : Number(random, 1, 300);
        decimal actual = random.Next(3) == 0 ? target * random.Next(0, 8) : Number(random, -20, 900);
        string comparison = new[] { "≥", "≤", string.Empty, "不低于" }[random.Next(4)];
        (string targetUnit, string actualUnit) = new[] { ("批次", "批次"), ("万元", "元"), ("亩", "公顷"), ("批次", string.Empty) }[random.Next(4)];
        return random.Next(4) == 0
            ? new TargetRatioEvidence { Target = comparison + random.Next(1, 120) + "%", Actual = Actual.OfCounts(random.Next(0, 50), random.Next(1, 40)) }
            : new TargetRatioEvidence
            {
                Target = comparison + (Rational)target + targetUnit,
                Actual = Actual.Parse((Rational)actual + actualUnit),
                TargetSetLow = random.Next(2) == 0,
            };
    }

    // Points stay below every weight that Weight gives but the smallest; those are unscored, and skipped.
    private static JudgementEvidence Judgement(Random random) => random.Next(2) == 0
        ? new JudgementEvidence { Points = Number(random, 0, 200) }
        : new JudgementEvidence { Rating = random.Next(0, 1001) / 1000m };

    private static (IScoringRule Rule, Evidence Evidence) Combined(Random random)
    {
        bool isMean = random.Next(2) == 0;
        CombinedPart[] parts =
        [
            new CombinedPart { Id = "a", Rule = new TargetRatioRule(), Share = isMean ? 0.4m : null },
            new CombinedPart { Id = "b", Rule = new ChecklistRule { ItemCount = 7, DeductionPerItem = Number(random, 1, 300) }, Share = isMean ? 0.6m : null },
        ];
        CombinationEvidence evidence = new()
        {
            Parts =
            [
                new PartEvidence { Part = "a", Evidence = new TargetRatioEvidence { Target = "≥20批次", Actual = Actual.Parse(random.Next(0, 90) + "批次") } },
                new PartEvidence { Part = "b", Evidence = new ChecklistEvidence { Failed = random.Next(0, 8) } },
            ],
        };
        return (new CombinationRule { Method = isMean ? CombinationMethod.WeightedMean : CombinationMethod.Minimum, Parts = parts }, evidence);
    }

    private static (IScoringRule Rule, Evidence Evidence) Stepped(Random random)
    {
        bool hasThreshold = random.Next(2) == 0;
        SteppedDeductionRule rule = new()
        {
            Threshold = hasThreshold ? 0.3m : null,
            Step = hasThreshold ? 0.1m : 0.01m,
            DeductionPerStep = Number(random, 1, 100),
        };
        Rate current = (hasThreshold, random.Next(2)) switch
        {
            (true, 0) => Rate.OfVariance(Number(random, 1, 1000), Number(random, 0, 2000)),
            (false, 0) => Rate.OfPart(Number(random, 0, 200), Number(random, 200, 2000)),
            _ => (Rational)(random.Next(hasThreshold ? -1500 : 0, 1500) / 10m) + "%",
        };
        Rate previous = random.Next(2) == 0 ? "4%" : Rate.OfPart(Number(random, 0, 20), Number(random, 200, 2000));
        return (rule, new SteppedDeductionEvidence { Current = current, Previous = hasThreshold ? null : previous });
    }
}
