using System.Globalization;
using PerformanceRules.Model;
using PerformanceRules.OracleTests;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Generation;

/// <summary>Random evidence that loves the edges of the rule that it is for.</summary>
internal sealed class RandomEvidence(Random random)
{
    private static readonly decimal[] Targets = [3, 7, 0.3m, 20, 55, 2825.05m, 95, 0.07m, 110];
    private static readonly decimal[] Ratios = [0, 0.5m, 0.9m, 0.99m, 1, 1.01m, 2, 2.99m, 3, 4, 4.3m, 6, 7, -1];

    public Evidence For(IScoringRule rule, decimal weight) => rule switch
    {
        ExecutionRateRule => Funds(),
        TargetRatioRule => Ratio(),
        BandsRule bands => OfBands(bands),
        ChecklistRule checklist => Checklist(checklist),
        SteppedDeductionRule stepped => Stepped(stepped),
        DeadlineRule => Deadline(),
        JudgementRule judgement => Judgement(judgement, weight),
        CombinationRule combination => new CombinationEvidence
        {
            Parts = [.. combination.Parts.Select(part => new PartEvidence { Part = part.Id, Evidence = For(part.Rule, weight) })],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public TargetRatioEvidence Ratio()
    {
        decimal target = random.OneIn(20) ? 0 : random.Pick(Targets);
        decimal actual = target * random.Pick(Ratios) + (random.OneIn(3) ? random.Pick(0.01m, -0.01m) : 0);
        string sign = random.Pick("", "≥", "≤", "=", "不低于", "不超过");
        bool low = random.OneIn(3);
        return random.Next(5) switch
        {
            0 => new TargetRatioEvidence { Target = target, Actual = actual, TargetSetLow = low },
            1 => new TargetRatioEvidence { Target = sign + Text(target) + "批次", Actual = actual, TargetSetLow = low },
            2 => new TargetRatioEvidence { Target = sign + Text(target) + "%", Actual = random.OneIn(2) ? actual / 100 : Text(actual) + "%", TargetSetLow = low },
            3 => new TargetRatioEvidence { Target = target / 100, Actual = Actual.OfCounts(random.Next(0, 40), random.Pick(40, 30, 7)), TargetSetLow = low },
            _ => new TargetRatioEvidence { Target = sign + Text(target) + "万人", Actual = Text(Math.Truncate(actual * 10000)) + random.Pick("人", ""), TargetSetLow = low },
        };
    }

    private TargetRatioEvidence OfBands(BandsRule rule)
    {
        ScoreBand[] bounded = [.. rule.Bands.Where(band => band.From is not null)];
        decimal value = (bounded.Length == 0 ? 0.5m : random.Pick(bounded).From!.Value) + random.Pick(0, 0, 0.01m, -0.01m, 0.004m, -0.0001m);
        if (rule.Measure == BandMeasure.Actual)
        {
            return new TargetRatioEvidence
            {
                Target = random.OneIn(2) ? null : Target.Parse("≥90%"),
                Actual = rule.Unit is null ? random.OneIn(2) ? value : Text(value * 100) + "%" : random.OneIn(2) ? value / 100 : Text(value) + "%",
            };
        }

        decimal target = random.Pick(Targets);
        decimal actual = target * (value + (rule.Measure == BandMeasure.Deviation ? 1 : 0));
        return new TargetRatioEvidence { Target = target, Actual = actual };
    }

    private ExecutionRateEvidence Funds()
    {
        decimal budget = random.Pick(100, 2825.05m, 387664.62m, 0.3m, 7);
        decimal executed = Math.Round(budget * random.Pick(1, 0.991m, 0.4988m, 0.875m, 1.02m, 0), 4);
        FundComponent[] components = random.OneIn(2) ? [] :
        [
            new FundComponent { Title = "基本支出", Budget = budget / 2, Executed = executed / 2 },
            new FundComponent { Title = "项目支出", Budget = budget / 2, Executed = executed / 2 },
            new FundComponent { Title = "其他", Budget = random.OneIn(2) ? null : Amount.Parse("无") },
        ];
        return random.OneIn(3)
            ? new ExecutionRateEvidence { Budget = Text(budget) + "万元", Executed = Text(executed) + "万元" }
            : new ExecutionRateEvidence { Budget = budget, Executed = executed, Components = components };
    }

    private ChecklistEvidence Checklist(ChecklistRule rule)
    {
        int failed = random.Next(rule.ItemCount + 1);
        return new ChecklistEvidence
        {
            Failed = random.OneIn(2) ? failed : FailedItems.Of([.. Enumerable.Range(1, failed).Select(item => new FailedItem(item, random.OneIn(2) ? null : "制度不健全"))]),
        };
    }

    private SteppedDeductionEvidence Stepped(SteppedDeductionRule rule)
    {
        decimal previous = random.Pick(0, 0.05m, 0.031m);
        decimal current = (rule.Threshold ?? previous) + (rule.Step * random.Pick(-1, 0, 1, 2, 3, 1.5m, 0.9999m, 1.0001m));
        Rate? before = rule.Threshold is not null ? null : random.Pick<Rate>(previous, Text(previous * 100) + "%");
        return random.Next(4) switch
        {
            0 => new SteppedDeductionEvidence { Current = Text(current * 100) + "%", Previous = before },
            1 => new SteppedDeductionEvidence { Current = current, Previous = before },
            2 when current >= 0 => new SteppedDeductionEvidence { Current = Rate.OfPart(current * 2825.05m, 2825.05m), Previous = before },
            3 when rule.Threshold is not null => new SteppedDeductionEvidence { Current = Rate.OfVariance(1300, Math.Max(0, 1300 * (1 + (random.OneIn(2) ? current : -current)))) },
            _ => new SteppedDeductionEvidence { Current = Math.Abs(current), Previous = before },
        };
    }

    private DeadlineEvidence Deadline()
    {
        DateTime due = new(2023, random.Next(1, 12), random.Next(1, 28));
        DateTime done = due.AddDays(random.Pick(-30, 0, 1, 7, 14, 29, 30, 31, 60, 365));
        return random.OneIn(4)
            ? new DeadlineEvidence { Target = "9月前", Actual = random.Pick("8月31日", "9月15日", "7月", "9月1日") }
            : new DeadlineEvidence { Target = DayOf(due) + random.Pick("前完成", "", "前"), Actual = DayOf(done) };
    }

    private JudgementEvidence Judgement(JudgementRule rule, decimal weight)
    {
        Target? target = random.OneIn(2) ? null : Target.Parse("效果明显");
        Actual? actual = random.OneIn(2) ? null : Actual.Parse(random.Pick("完成", "有所提升", "12"));
        string? reason = random.OneIn(3) ? "进度有待提升\n另有原因" : null;
        if (rule.Ranges.Count > 0 && random.OneIn(2))
        {
            return new JudgementEvidence { Grade = "良", Target = target, Actual = actual, Reason = reason };
        }

        return random.OneIn(3)
            ? new JudgementEvidence { Rating = random.Pick(1, 0.8m, 0.333m, 0), Target = target, Actual = actual, Reason = reason }
            : new JudgementEvidence { Points = Math.Min(Math.Round(weight * random.Pick(1, 0.9m, 0.5m, 0), 2), weight), Target = target, Actual = actual, Reason = reason };
    }

    private static string DayOf(DateTime date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture);
}
