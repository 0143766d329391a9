using System.Buffers;
using System.Text;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Serialization;

/// <summary>A value that is not the default of its member is saved, whatever it is: false, null or an empty list, at any depth.</summary>
public sealed class SavedDefaultTests
{
    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.CreateBuilder()
        .AddRule<AuditedRule, AuditedEvidence>("audited")
        .AddRulebook("""
            { "id": "own", "version": "1", "title": "自定", "firstYear": 2024,
              "sections": [{ "id": "s", "title": "部分", "weight": 10, "indicators": [{ "id": "row", "title": "审计", "weight": 10, "rule": { "kind": "audited" } }] }] }
            """)
        .Build();

    public static TheoryData<AuditedEvidence> Evidence =>
    [
        new AuditedEvidence(),
        new AuditedEvidence { Audited = false },
        new AuditedEvidence { Share = null },
        new AuditedEvidence { Years = [] },
        new AuditedEvidence { Office = new AuditOffice { IsInternal = false, Name = null } },
        new AuditedEvidence { Office = null, Offices = [new AuditOffice { IsInternal = false }, new AuditOffice { Name = null }] },
    ];

    [Theory]
    [MemberData(nameof(Evidence))]
    public void Evidence_reads_back_as_it_was(AuditedEvidence evidence)
    {
        Submission sheet = Submission.For("own@1", "某单位", 2024).Fill("row", evidence).Build();
        ArrayBufferWriter<byte> saved = new();
        Evaluator.Json.WriteSubmission(saved, sheet);
        Submission read = Evaluator.Json.ReadSubmission(saved.WrittenSpan);

        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(evidence), System.Text.Json.JsonSerializer.Serialize((AuditedEvidence)read.Indicators[0].Evidence!));
        Assert.Equal(Evaluator.Score(sheet), Evaluator.Score(read));
    }

    [Fact]
    public void Default_values_are_left_out() =>
        Assert.Contains("\"evidence\":{\"audited\":true,\"share\":0.5,\"years\":[2023],\"office\":{\"isInternal\":true,\"name\":\"审计处\"}}", Saved(new AuditedEvidence()), StringComparison.Ordinal);

    [Fact]
    public void Settings_of_a_rule_read_back_as_they_were()
    {
        Rulebook rulebook = Evaluator.Rulebooks.Find("own@1", 2024);
        Section section = rulebook.Sections[0];
        AuditedRule rule = new() { HighestShare = null, Strict = false };
        rulebook = Rulebook.Create(rulebook.Definition with { Sections = [section with { Indicators = [section.Indicators[0] with { Rule = rule }] }] });
        ArrayBufferWriter<byte> saved = new();
        Evaluator.Json.WriteRulebook(saved, rulebook);

        Assert.Equal(rule, Evaluator.Json.ReadRulebook(saved.WrittenSpan).Sections[0].Indicators[0].Rule);
    }

    private static string Saved(AuditedEvidence evidence)
    {
        ArrayBufferWriter<byte> saved = new();
        Evaluator.Json.WriteSubmission(saved, Submission.For("own@1", "某单位", 2024).Fill("row", evidence).Build(), indented: false);
        return Encoding.UTF8.GetString(saved.WrittenSpan);
    }

    private sealed record AuditedRule : ScoringRule<AuditedEvidence>
    {
        public decimal? HighestShare { get; init; } = 0.5m;

        public bool Strict { get; init; } = true;

        protected override RuleOutcome Score(AuditedEvidence evidence, in ScoringContext context)
        {
            decimal score = (evidence.Audited ? 5 : 0) + (evidence.Share ?? 0) + (evidence.Years.Count > 0 ? 1 : 0);
            context.Step("score", "points", score, ("points", score));
            return score;
        }
    }

    public sealed record AuditedEvidence : Evidence
    {
        public bool Audited { get; init; } = true;

        public decimal? Share { get; init; } = 0.5m;

        public IReadOnlyList<int> Years { get; init; } = [2023];

        public AuditOffice? Office { get; init; } = new();

        public IReadOnlyList<AuditOffice> Offices { get; init; } = [];
    }

    public sealed record AuditOffice
    {
        public bool IsInternal { get; init; } = true;

        public string? Name { get; init; } = "审计处";
    }
}
