using PerformanceRules.OracleTests;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Generation;

/// <summary>Random rulebooks: parts of every effect with rules of every kind, and the built-in ones under random readings.</summary>
internal sealed class RandomRulebooks(Random random)
{
    public Rulebook Next() => random.OneIn(2) ? Every() : BuiltIn();

    private Rulebook Every()
    {
        RandomRules rules = new(random);
        decimal[] weights = random.OneIn(3) ? [12.0047m, 12.005m, 11.9999m, 4.2857m, 19.7047m] : [12, 12, 12, 12, 12];
        Indicator[] counted = [.. weights.Select((weight, index) => Indicator("规定指标", index + 1, weight, rules))];
        bool isOutside = random.OneIn(2);
        return Rulebook.Create(new RulebookDefinition
        {
            Id = "random.every-kind",
            Version = "1",
            Title = "各类评分标准自评表",
            FirstYear = 2000,
            RowScale = random.OneIn(4) ? 100 : null,
            ScoreRounding = new ScoreRounding { Decimals = random.Pick(2, 2, 1, 0, 3), EachIndicator = !random.OneIn(4) },
            HighestTotal = isOutside && random.OneIn(2) ? 105 : null,
            Sections =
            [
                new Section { Id = "fixed", Title = "规定部分", Weight = 60, Indicators = counted },
                new Section { Id = "open", Title = "自定部分", Weight = 40, Open = new OpenIndicators { Rules = [rules.Ratio(), rules.Judgement(), rules.Deadline()], NotApplicableAllowed = random.OneIn(2) } },
                .. isOutside ? Outside(rules) : [],
            ],
        });
    }

    private static Section[] Outside(RandomRules rules) =>
    [
        new Section { Id = "bonus", Title = "加分项", Weight = 5, Effect = SectionEffect.Bonus, Indicators = [new Indicator { Id = "award", Title = "表彰奖励", Weight = 8, Rule = new ChecklistRule { ItemCount = 4, DeductionPerItem = 2 } }] },
        new Section { Id = "penalty", Title = "扣分项", Weight = 10, Effect = SectionEffect.Penalty, Indicators = [new Indicator { Id = "late", Title = "迟报", Weight = 6, Rule = rules.Ratio() }] },
        new Section { Id = "veto", Title = "否决项", Weight = 1, Effect = SectionEffect.Veto, Ceiling = 59, Indicators = [new Indicator { Id = "fraud", Title = "弄虚作假", Weight = 1, Rule = new ChecklistRule { ItemCount = 1, DeductionPerItem = 1 } }] },
    ];

    private Indicator Indicator(string title, int number, decimal weight, RandomRules rules) => new()
    {
        Id = "fixed-" + number,
        Title = title + number,
        Weight = weight,
        Rule = rules.Next(weight),
        ExemptionAllowed = random.OneIn(2),
        NotApplicableAllowed = random.OneIn(2),
    };

    private Rulebook BuiltIn()
    {
        Rulebook rulebook = random.Pick([.. PerformanceEvaluator.Default.Rulebooks.Rulebooks]);
        PerformanceRules.Rules.Reading[] readings = [.. rulebook.Sections.SelectMany(Rules).OfType<IReadingRule>().SelectMany(rule => rule.Readings).DistinctBy(reading => reading.Name)];
        foreach ((string name, string[] options) in readings.Select(reading => (reading.Name, reading.Options.ToArray())).Append(("scoreRounding", ["2", "none", "1"])))
        {
            rulebook = random.OneIn(2) ? rulebook.WithReading(name, random.Pick(options)) : rulebook;
        }

        return rulebook;
    }

    private static IEnumerable<IScoringRule> Rules(Section section) =>
        section.Indicators.Select(indicator => indicator.Rule).Concat(section.Open?.Rules ?? []).Concat(section.Sections.SelectMany(Rules));
}
