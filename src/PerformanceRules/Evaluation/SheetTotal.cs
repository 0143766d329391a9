using PerformanceRules.Arithmetic;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Evaluation;

/// <summary>From the sum of the rows to the total: rescaled where indicators do not apply, and rounded where the rows were not, never above the full weight.</summary>
internal static class SheetTotal
{
    public static Rational Of(Rational sum, Rational notApplicable, Rational weight, ScoreRounding rounding)
    {
        if (notApplicable.Sign == 0)
        {
            return rounding.EachIndicator ? sum : rounding.Round(sum, weight);
        }

        Rational applicable = weight - notApplicable;
        return applicable.Sign > 0 ? rounding.Round(sum * weight / applicable, weight) : Rational.Zero;
    }
}
