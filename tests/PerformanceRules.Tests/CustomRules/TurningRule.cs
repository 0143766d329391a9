using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.CustomRules;

/// <summary>A user's own standard whose wording leaves so many things open, each in four ways; every one of them changes the score.</summary>
public sealed record TurningRule : ScoringRule<ShareEvidence>, IReadingRule
{
    private static readonly string[] Ways = ["0", "1", "2", "3"];

    /// <summary>Gets the option taken of each reading.</summary>
    public required IReadOnlyList<int> Options { get; init; }

    IReadOnlyList<Reading> IReadingRule.Readings => [.. Options.Select(static (option, index) => new Reading("reading" + index, Ways[option], Ways))];

    /// <inheritdoc/>
    public IScoringRule WithReading(string name, string option) =>
        this with { Options = [.. Options.Select((taken, index) => name == "reading" + index ? Array.IndexOf(Ways, option) : taken)] };

    /// <inheritdoc/>
    protected override RuleOutcome Score(ShareEvidence evidence, in ScoringContext context)
    {
        Arithmetic.Rational points = (evidence.Share * 10) - Options.Sum();
        context.Step("score", "points", points, ("points", points));
        return points;
    }
}
