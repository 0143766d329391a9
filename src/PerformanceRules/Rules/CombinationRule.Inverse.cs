using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <content>The inverse, where one part alone stands in the way: what that part would have to be. Where several do, no single value will do.</content>
public sealed partial record CombinationRule : IInvertibleRule
{
    bool IInvertibleRule.IsJudged => Parts.All(static part => part.Rule is IInvertibleRule { IsJudged: true });

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score)
    {
        if (evidence is not CombinationEvidence parts || Score(parts, ScoringContext.ForWeight(weight)).Fault is not null)
        {
            return null;
        }

        Rational[] scores = [.. Parts.Select(part => part.Rule.Score(Find(parts, part.Id)!, ScoringContext.ForWeight(weight)).Score)];
        int[] low = [.. Enumerable.Range(0, scores.Length).Where(index => scores[index] < (Method == CombinationMethod.WeightedMean ? weight : score))];
        int changed = low.Length == 0 ? 0 : low[0];

        // Where the lowest counts, no part has a share: the others add nothing, and the one is asked for the whole.
        Rational others = Mean(scores) - (scores[changed] * (Parts[changed].Share ?? 0));
        Rational wanted = Rational.Max((score - others) / (Parts[changed].Share ?? 1), Rational.Zero);
        return low.Length < 2 && Parts[changed].Rule is IInvertibleRule rule && rule.ValueFor(Find(parts, Parts[changed].Id)!, weight, wanted) is { } bound
            ? bound with { Part = bound.Part is null ? Parts[changed].Id : Parts[changed].Id + "." + bound.Part }
            : null;
    }

    Evidence IInvertibleRule.WithValue(Evidence evidence, ScoreBound bound)
    {
        CombinationEvidence combination = (CombinationEvidence)evidence;
        int dot = bound.Part!.IndexOf('.');
        string id = dot < 0 ? bound.Part : bound.Part.Substring(0, dot);
        ScoreBound inner = bound with { Part = dot < 0 ? null : bound.Part.Substring(dot + 1) };
        IInvertibleRule rule = (IInvertibleRule)Parts.First(part => part.Id == id).Rule;
        return combination with { Parts = [.. combination.Parts.Select(part => part.Part == id ? part with { Evidence = rule.WithValue(part.Evidence, inner) } : part)] };
    }

    IReadOnlyList<ScoreBound> IInvertibleRule.Cliffs(Evidence evidence, Rational weight) => [];

    private Rational Mean(Rational[] scores) =>
        scores.Select((score, index) => score * (Parts[index].Share ?? 0)).Aggregate(Rational.Zero, static (sum, part) => sum + part);
}
