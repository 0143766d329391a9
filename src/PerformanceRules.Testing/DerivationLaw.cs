using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Rules;

namespace PerformanceRules.Testing;

/// <summary>A derivation can be replayed: every step's formula gives its value, and the last step the score.</summary>
internal static class DerivationLaw
{
    public static BrokenLaw? FindBroken(Derivation derivation, Rational score)
    {
        foreach (DerivationStep step in derivation.Steps)
        {
            Rational value;
            try
            {
                value = FormulaReplay.Evaluate(step.Formula, step.Operands);
            }
            catch (Exception exception) when (exception is FormatException or DivideByZeroException)
            {
                return Broken("The formula \"" + step.Formula + "\" cannot be computed: " + exception.Message);
            }

            if (value != step.Value)
            {
                return Broken("The formula \"" + step.Formula + "\" gives " + value + "; the step says " + step.Value + ".");
            }
        }

        return derivation.Steps.Count == 0 ? Broken("The score has no derivation; record its steps with context.Step.")
            : derivation.Steps[derivation.Steps.Count - 1].Value != score
                ? Broken("The last step gives " + derivation.Steps[derivation.Steps.Count - 1].Value + "; the score is " + score + ".")
            : null;
    }

    private static BrokenLaw Broken(string what) => new(LawNames.Derivation, what);
}
