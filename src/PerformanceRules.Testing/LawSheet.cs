using System.Text;
using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;

namespace PerformanceRules.Testing;

/// <summary>A rulebook with one rule, and sheets for it: a rule is tried the way it is used.</summary>
internal sealed class LawSheet
{
    private const string Reference = "rule.laws@1";
    private const string Id = "tried";
    private const int Year = 2024;

    private readonly PerformanceEvaluator _evaluator;

    public LawSheet(PerformanceEvaluatorBuilder builder, IScoringRule rule, decimal weight)
    {
        // Scores are not rounded, so that the report shows what the rule gave.
        Rulebook = Rulebook.Create(new RulebookDefinition
        {
            Id = "rule.laws",
            Version = "1",
            Title = "The laws of a rule",
            FirstYear = Year,
            ScoreRounding = new ScoreRounding { EachIndicator = false, Decimals = 6 },
            Sections =
            [
                new Section { Id = "laws", Title = "Laws", Weight = weight, Indicators = [new Indicator { Id = Id, Title = "Tried", Weight = weight, Rule = rule }] },
            ],
        });
        _evaluator = builder.AddRulebook(Rulebook).Build();
    }

    public Rulebook Rulebook { get; }

    public PreparedSubmission Prepare(Evidence evidence) => _evaluator.Prepare(Sheet(evidence), Rulebook);

    public byte[] WriteRulebook(Rulebook rulebook)
    {
        ByteBuffer output = new();
        _evaluator.Json.WriteRulebook(output, rulebook);
        return output.ToArray();
    }

    public Rulebook ReadRulebook(byte[] utf8Json) => _evaluator.Json.ReadRulebook(utf8Json);

    /// <summary>Gives the evidence as JSON.</summary>
    public string WriteEvidence(Evidence evidence)
    {
        ByteBuffer output = new();
        _evaluator.Json.WriteSubmission(output, Sheet(evidence), indented: false);
        using JsonDocument sheet = JsonDocument.Parse(output.ToArray());
        return sheet.RootElement.GetProperty("indicators")[0].GetProperty("evidence").GetRawText();
    }

    /// <summary>The same, or <see langword="null"/> where the evidence cannot be written.</summary>
    public string? TryWriteEvidence(Evidence evidence)
    {
        try
        {
            return WriteEvidence(evidence);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads evidence from JSON.</summary>
    /// <exception cref="UnreadableInputException">It cannot be read.</exception>
    public Evidence? ReadEvidence(string json)
    {
        string sheet = "{\"rulebook\":\"" + Reference + "\",\"unit\":\"\",\"year\":2024,\"indicators\":[{\"id\":\"" + Id + "\",\"evidence\":" + json + "}]}";
        return _evaluator.Json.ReadSubmission(Encoding.UTF8.GetBytes(sheet)).Indicators[0].Evidence;
    }

    /// <summary>The same for evidence that need not be readable.</summary>
    public bool TryReadEvidence(string json, out Evidence? evidence)
    {
        try
        {
            evidence = ReadEvidence(json);
        }
        catch (UnreadableInputException)
        {
            evidence = null;
        }

        return evidence is not null;
    }

    private static Submission Sheet(Evidence evidence) =>
        Submission.For(Reference, string.Empty, Year).Add(new SubmittedIndicator { Id = Id, Evidence = evidence }).Build();
}
