using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>Random rules with random evidence for them, at and around the values where their arithmetic bends.</summary>
internal static class RandomRows
{
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
