using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>
/// Works out the formulas of a derivation anew, step by step, from what was put into them: + - * / ( ) and min, max, abs, floor, ceiling, round
/// over named operands and literals. It knows no rule and none of their arithmetic.
/// </summary>
internal sealed class FormulaReplay
{
    // What earlier steps came to. A later step that names one of them gets what the replay found, not what the step says.
    private readonly Dictionary<string, ExactFraction> _results = new(StringComparer.Ordinal);

    /// <summary>Replays steps in order, and gives what each came to.</summary>
    /// <exception cref="FormatException">A formula has a name without an operand, or is no formula.</exception>
    public static IReadOnlyList<ExactFraction> Run(IReadOnlyList<DerivationStep> steps)
    {
        FormulaReplay replay = new();
        List<ExactFraction> values = [];
        foreach (DerivationStep step in steps)
        {
            ExactFraction value = new FormulaReplayReader(step.Formula, name => replay.ValueOf(step, name)).Read();
            replay._results[step.Result] = value;
            values.Add(value);
        }

        return values;
    }

    private ExactFraction ValueOf(DerivationStep step, string name)
    {
        if (_results.TryGetValue(name, out ExactFraction earlier))
        {
            return earlier;
        }

        foreach (Operand operand in step.Operands)
        {
            if (operand.Name == name)
            {
                return ExactFraction.Of(operand.Value.Numerator, operand.Value.Denominator);
            }
        }

        throw new FormatException($"The formula \"{step.Formula}\" names \"{name}\", but no operand of that name was put in.");
    }
}
