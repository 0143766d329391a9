using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Testing.Tests;

/// <summary>A rule that computes well, but whose settings or evidence JSON cannot hold.</summary>
public sealed record ForgetfulRule : ScoringRule<ForgetfulEvidence>
{
    /// <summary>Gets a setting that is doubled whenever it is set, and so whenever it is read.</summary>
    public decimal Doubled { get; init => field = value * 2; }

    protected override RuleOutcome Score(ForgetfulEvidence evidence, in ScoringContext context)
    {
        Rational score = Rational.Min(Math.Abs(evidence.Kept) + Math.Abs(evidence.Lost), context.Weight);
        context.Step("score", "given", score, new Operand("given", score));
        return score;
    }
}

public sealed record ForgetfulEvidence : Evidence
{
    public int Kept { get; init; }

    [JsonIgnore]
    public int Lost { get; init; }
}
