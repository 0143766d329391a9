using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>Records the formula of a target ratio as the standard writes it, with the cap or the floor only where it bites.</summary>
internal static class RatioFormula
{
    public static void Record(in TargetPair pair, bool isLinear, Rational score, in ScoringContext recorded)
    {
        ScoringContext context = recorded.Citing(pair.IsReverse ? "#reverse" : "#positive");
        if (isLinear)
        {
            bool floored = pair.Actual > pair.Target * 2;
            string linear = floored ? "max(weight - weight * (actual - target) / target, 0)" : "weight - weight * (actual - target) / target";
            context.Step("score", linear, score, ("weight", context.Weight), ("actual", pair.Actual), ("target", pair.Target));
            return;
        }

        if (pair.IsReverse && pair.Actual.Sign <= 0)
        {
            // A / B does not exist, and nothing is less than nothing: the target is met.
            context.Step("score", "weight", score, new Operand("weight", context.Weight));
            return;
        }

        if (pair.IsReverse)
        {
            context.Step("ratio", "target / actual", pair.Target / pair.Actual, ("target", pair.Target), ("actual", pair.Actual));
        }
        else
        {
            context.Step("ratio", "actual / target", pair.Actual / pair.Target, ("actual", pair.Actual), ("target", pair.Target));
        }

        context.Step("score", Formula(pair), score, ("target", pair.Target), ("actual", pair.Actual), ("weight", context.Weight));
    }

    private static string Formula(in TargetPair pair)
    {
        bool exceeded = pair.IsMet && pair.Actual != pair.Target;
        return (pair.IsReverse, exceeded) switch
        {
            (true, true) => "min(target / actual * weight, weight)",
            (true, false) => "target / actual * weight",
            (false, true) => "min(actual / target * weight, weight)",
            _ when pair.Actual.Sign < 0 => "max(actual / target * weight, 0)",
            _ => "actual / target * weight",
        };
    }
}
