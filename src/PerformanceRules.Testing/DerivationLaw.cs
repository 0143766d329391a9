using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Rules;

namespace PerformanceRules.Testing;

/// <summary>A derivation can be replayed: every step's formula gives its value, and the last step the score.</summary>
internal static class DerivationLaw
{
    public static BrokenLaw? FindBroken(Derivation derivation, Rational score)
    {
        IReadOnlyList<DerivationStep> steps = derivation.Steps;
        if (steps.Count == 0)
        {
            return Broken("The score has no derivation; record its steps with context.Step.");
        }

        IReadOnlyList<Rational> values;
        try
        {
            values = derivation.ReplaySteps();
        }
        catch (Exception exception) when (exception is FormatException or DivideByZeroException)
        {
            return Broken("The derivation cannot be replayed: " + exception.Message);
        }

        for (int index = 0; index < steps.Count; index++)
        {
            if (values[index] != steps[index].Value)
            {
                return Broken("The formula \"" + steps[index].Formula + "\" gives " + values[index] + "; the step says " + steps[index].Value + ".");
            }
        }

        return values[steps.Count - 1] != score
            ? Broken("The last step gives " + values[steps.Count - 1] + "; the score is " + score + ".")
            : null;
    }

    private static BrokenLaw Broken(string what) => new(LawNames.Derivation, what);
}
