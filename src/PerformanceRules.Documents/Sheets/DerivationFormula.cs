using System.Text;
using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>
/// Writes the derivation of a score as one formula, for rules and readings that have none of their own: each step put into the next, the weight from its
/// cell, the other numbers as the rule used them.
/// </summary>
internal static class DerivationFormula
{
    private const string Weight = "weight";

    public static string? Of(IndicatorResult result, string weightCell)
    {
        IReadOnlyList<DerivationStep> steps = result.Derive().Steps;
        return steps.Count == 0 ? null : Expand(steps, steps.Count - 1, result.Weight, weightCell);
    }

    private static string? Expand(IReadOnlyList<DerivationStep> steps, int index, Rational weight, string weightCell)
    {
        DerivationStep step = steps[index];
        StringBuilder formula = new();
        Stack<string> closings = new();
        for (int position = 0; position < step.Formula.Length;)
        {
            int end = position;
            while (end < step.Formula.Length && char.IsLetterOrDigit(step.Formula[end]))
            {
                end++;
            }

            if (end == position)
            {
                char letter = step.Formula[position++];
                formula.Append(letter switch { '(' => Opened(closings, "("), ')' => closings.Count > 0 ? closings.Pop() : ")", ' ' => string.Empty, _ => letter.ToString() });
                continue;
            }

            string word = step.Formula.Substring(position, end - position);
            bool isFunction = end < step.Formula.Length && step.Formula[end] == '(';
            if (isFunction)
            {
                if (Function(word) is not (string opening, string closing))
                {
                    return null;
                }

                closings.Push(closing);
                formula.Append(opening);
                end++;
            }
            else if ((char.IsDigit(word[0]) ? word : OperandText(steps, index, word, weight, weightCell)) is { } text)
            {
                formula.Append(text);
            }
            else
            {
                return null;
            }

            position = end;
        }

        return formula.ToString();
    }

    private static string Opened(Stack<string> closings, string opening)
    {
        closings.Push(")");
        return opening;
    }

    // Binary floating point is mended before it is cut off or rounded.
    private static (string Opening, string Closing)? Function(string name) => name switch
    {
        "min" => ("MIN(", ")"),
        "max" => ("MAX(", ")"),
        "abs" => ("ABS(", ")"),
        "floor" => ("INT(ROUND(", ",9))"),
        "ceiling" => ("ROUNDUP(ROUND(", ",9),0)"),
        "round" => ("ROUND(1E-13+", ")"),
        _ => null,
    };

    private static string? OperandText(IReadOnlyList<DerivationStep> steps, int index, string name, Rational weight, string weightCell)
    {
        Operand[] found = [.. steps[index].Operands.Where(operand => operand.Name == name)];
        if (found.Length == 0)
        {
            return null;
        }

        Rational value = found[0].Value;
        for (int earlier = index - 1; earlier >= 0; earlier--)
        {
            if (steps[earlier].Result == name && steps[earlier].Value == value)
            {
                return Expand(steps, earlier, weight, weightCell) is { } inner ? "(" + inner + ")" : null;
            }
        }

        return name == Weight && value == weight ? weightCell
            : value.TryToDecimal(out decimal number) ? (value.Sign < 0 ? "(" + ValueText.Of(number) + ")" : ValueText.Of(number))
            : "(" + value.Numerator + "/" + value.Denominator + ")";
    }
}
