using PerformanceRules.OracleTests;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Generation;

/// <summary>Random rules of every built-in kind, with every reading.</summary>
internal sealed class RandomRules(Random random)
{
    private static readonly decimal[] Bounds = [0.6m, 0.7m, 0.8m, 0.9m, 0.95m];

    public IScoringRule Next(decimal weight) => random.Next(8) switch
    {
        0 => new ExecutionRateRule { RateRounding = Any<RateRounding>() },
        1 or 2 => Ratio(),
        3 => Bands(weight),
        4 => Stepped(),
        5 => new ChecklistRule { ItemCount = random.Next(1, 9), DeductionPerItem = random.Pick(0.5m, 0.8m, 2m, 0.03m) },
        6 => Deadline(),
        _ => Combination(weight),
    };

    public TargetRatioRule Ratio() => new()
    {
        OvershootBands = random.OneIn(2) ? [] : [new OvershootBand { From = 2, Deduction = 0.1m }, new OvershootBand { From = 3.3m, Deduction = 0.25m }],
        Overshoot = Any<Overshoot>(),
        OvershootOfReverse = Any<OvershootOfReverse>(),
        LowTargetWithoutNumbers = Any<LowTargetWithoutNumbers>(),
        EqualTarget = Any<EqualTarget>(),
        BareTarget = Any<BareTarget>(),
        ReverseFormula = Any<ReverseFormula>(),
        ZeroTarget = Any<ZeroTarget>(),
        RateRounding = Any<RateRounding>(),
    };

    public DeadlineRule Deadline() => random.OneIn(3) ? new DeadlineRule { BeforeMonth = Any<BeforeMonth>() } : new DeadlineRule
    {
        DeductionPerStep = random.Pick(1m, 0.3m, 0.07m),
        DaysPerStep = random.Pick<int?>(null, 7, 30),
        Steps = Any<StepCounting>(),
        BeforeMonth = Any<BeforeMonth>(),
    };

    public JudgementRule Judgement() => random.OneIn(2) ? new JudgementRule() : new JudgementRule
    {
        Ranges =
        [
            new JudgementRange { Grade = "优", From = 0.9m, To = 1 },
            new JudgementRange { Grade = "良", From = 0.8m, To = 0.8m },
            new JudgementRange { Grade = "差", From = 0, To = 0.6m },
        ],
    };

    private SteppedDeductionRule Stepped() => new()
    {
        Threshold = random.Pick<decimal?>(null, 0.3m, 0.07m),
        Step = random.Pick(0.01m, 0.1m, 0.03m),
        DeductionPerStep = random.Pick(0.4m, 0.3m, 1m),
        Steps = Any<StepCounting>(),
        Variance = Any<Variance>(),
        RateRounding = Any<RateRounding>(),
    };

    private BandsRule Bands(decimal weight)
    {
        BandMeasure measure = Any<BandMeasure>();
        bool inPercent = measure == BandMeasure.Actual && random.OneIn(2);
        decimal scale = inPercent ? 100 : 1;
        decimal shift = measure == BandMeasure.Deviation ? -0.8m : 0;
        decimal[] bounds = [.. Bounds.Where(_ => !random.OneIn(3)).Select(bound => (bound + shift) * scale)];
        bool inclusive = random.OneIn(2);
        bool isShare = random.OneIn(2);
        List<ScoreBand> bands = [];
        for (int index = 0; index <= bounds.Length; index++)
        {
            decimal lower = isShare ? index / 10m : weight * index / 10m;
            decimal upper = isShare ? (index + 1) / 10m : weight * (index + 1) / 10m;
            bool rises = index > 0 && index < bounds.Length && random.OneIn(2);
            bands.Add(new ScoreBand
            {
                From = index == 0 ? null : bounds[index - 1],
                To = index == bounds.Length ? null : bounds[index],
                ExcludesFrom = inclusive,
                IncludesTo = inclusive,
                Points = isShare ? null : lower,
                Share = isShare ? lower : null,
                PointsAtTo = rises && !isShare ? upper : null,
                ShareAtTo = rises && isShare ? upper : null,
            });
        }

        return new BandsRule { Bands = bands, Measure = measure, Unit = inPercent ? "%" : null, RateRounding = Any<RateRounding>() };
    }

    private CombinationRule Combination(decimal weight)
    {
        bool isMean = random.OneIn(2);
        IScoringRule[] rules = [random.OneIn(2) ? Ratio() : Bands(weight), random.OneIn(2) ? Judgement() : Deadline(), random.OneIn(2) ? Stepped() : Ratio()];
        decimal[] shares = [0.3m, 0.25m, 0.45m];
        return new CombinationRule
        {
            Method = isMean ? CombinationMethod.WeightedMean : CombinationMethod.Minimum,
            Parts = [.. rules.Select((rule, index) => new CombinedPart { Id = "part" + index, Title = index == 0 ? null : "分项" + index, Share = isMean ? shares[index] : null, Rule = rule })],
        };
    }

    private T Any<T>()
        where T : struct, Enum => random.Pick(Enum.GetValues<T>());
}
