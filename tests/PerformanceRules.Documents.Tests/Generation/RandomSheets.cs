using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.OracleTests;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Generation;

/// <summary>Random sheets of random rulebooks. The same <see cref="Random"/> gives the same sheets.</summary>
internal sealed class RandomSheets(Random random)
{
    private readonly RandomEvidence _evidence = new(random);

    /// <summary>Gives a sheet that is scored, and its rulebook; rows without a score occur where an edge leads to one.</summary>
    public (Rulebook Rulebook, EvaluationReport Report) Next()
    {
        Rulebook rulebook = Renamed(new RandomRulebooks(random).Next());
        PerformanceEvaluator evaluator = EvaluatorOf(rulebook);
        Submission bare = new()
        {
            Rulebook = rulebook.Reference,
            Unit = "怀柔区人大常委会办公室",
            Year = 2024,
            Indicators = [.. rulebook.Sections.SelectMany(Rows)],
        };
        return (rulebook, evaluator.Evaluate(Claim(bare, evaluator.Evaluate(bare))));
    }

    public static PerformanceEvaluator EvaluatorOf(Rulebook rulebook)
    {
        PerformanceEvaluatorBuilder builder = PerformanceEvaluator.CreateBuilder();
        return builder.AddRulebook(Renamed(rulebook)).Build();
    }

    // A rulebook under other readings is another one, and needs another name beside the built-in one.
    public static Rulebook Renamed(Rulebook rulebook) =>
        rulebook.Id.StartsWith("random.", StringComparison.Ordinal) ? rulebook : Rulebook.Create(rulebook.Definition with { Id = "random." + rulebook.Id });

    private IEnumerable<SubmittedIndicator> Rows(Section section) =>
        section.Indicators.Select(Fixed).Concat(section.Open is { } open ? Own(section, open) : []).Concat(section.Sections.SelectMany(Rows));

    private SubmittedIndicator Fixed(Indicator indicator)
    {
        SubmittedIndicator row = new() { Id = indicator.Id, Evidence = _evidence.For(indicator.Rule, indicator.Weight) };
        if (indicator.ExemptionAllowed && random.OneIn(2))
        {
            row = row with { Exemption = new Exemption { ApprovedBy = "区财政局预算科", Reason = "政策性调整，非单位原因", Points = random.Pick<decimal?>(null, 0.4m, 1m, 20m) } };
        }

        return indicator.NotApplicableAllowed && random.OneIn(5) ? row with { NotApplicable = new NotApplicable { Reason = "本年无此项工作" } } : row;
    }

    private IEnumerable<SubmittedIndicator> Own(Section section, OpenIndicators open)
    {
        int count = random.Next(1, 6);
        decimal rest = section.Weight;
        for (int number = 1; number <= count; number++)
        {
            decimal weight = number == count ? rest : Math.Round(section.Weight / count, random.Pick(0, 2, 4));
            rest -= weight;
            IScoringRule rule = random.Pick([.. open.Rules]);
            string? kind = PerformanceEvaluatorKinds.Of(rule);
            SubmittedIndicator row = new()
            {
                Section = section.Id,
                Id = section.Id + "-own-" + number,
                Title = "自定指标" + number,
                Weight = weight,
                Rule = rule is DeadlineRule || random.OneIn(2) ? kind : null,
                Evidence = _evidence.For(rule, weight),
            };
            yield return open.NotApplicableAllowed && random.OneIn(6) ? row with { NotApplicable = new NotApplicable() } : row;
        }
    }

    private Submission Claim(Submission bare, EvaluationReport report)
    {
        if (random.OneIn(4))
        {
            return bare;
        }

        SubmittedIndicator[] claimed = [.. bare.Indicators.Select(row => random.OneIn(6) || report.Find(row.Id)?.Score is not { } score ? row : row with { Claimed = Math.Round(random.OneIn(6) ? score + 0.5m : score, 3) })];
        return bare with { Indicators = claimed, ClaimedTotal = random.OneIn(3) ? null : claimed.Sum(row => row.Claimed ?? 0) };
    }
}
