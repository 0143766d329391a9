using PerformanceRules.Arithmetic;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Evaluation;

/// <summary>From the sum of the rows to the total: rescaled where indicators do not apply, and rounded where the rows were not.</summary>
internal static class SheetTotal
{
    public static Rational Of(Rational sum, Rational notApplicable, RulebookLayout rulebook)
    {
        if (notApplicable.Sign == 0)
        {
            return rulebook.Rounding.EachIndicator ? sum : sum.Round(rulebook.Rounding.Decimals);
        }

        Rational applicable = rulebook.Weight - notApplicable;
        return applicable.Sign > 0 ? (sum * rulebook.Weight / applicable).Round(rulebook.Rounding.Decimals) : Rational.Zero;
    }
}
