namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>Gives the numbers that a formula names: settings, literals, the ends of the intervals of a table.</summary>
internal static class FormulaNumbers
{
    public static IReadOnlyList<Rational> Of(ScoringFormula formula)
    {
        List<Rational> numbers = [];
        Collect(formula.Score, numbers);
        foreach (FormulaStep step in formula.Steps)
        {
            Collect(step.Body, numbers);
        }

        return [.. numbers.Distinct()];
    }

    private static void Collect(Formula formula, List<Rational> numbers)
    {
        switch (formula)
        {
            case NumberFormula number:
                numbers.Add(number.Value);
                break;
            case FormulaSetting setting:
                numbers.Add(setting.Value);
                break;
            case UnaryFormula unary:
                Collect(unary.Operand, numbers);
                break;
            case RoundFormula round:
                Collect(round.Operand, numbers);
                break;
            case BinaryFormula binary:
                Collect(binary.Left, numbers);
                Collect(binary.Right, numbers);
                break;
            case ExtremeFormula extreme:
                foreach (Formula operand in extreme.Operands)
                {
                    Collect(operand, numbers);
                }

                break;
            case ChoiceFormula choice:
                Collect(choice.Condition, numbers);
                Collect(choice.Then, numbers);
                Collect(choice.Otherwise, numbers);
                break;
            case TableFormula table:
                Collect(table.Value, numbers);
                foreach (FormulaTableRow row in table.Rows)
                {
                    numbers.AddRange(new[] { row.Interval.From, row.Interval.To }.OfType<Rational>());
                    Collect(row.Formula, numbers);
                }

                break;
            case ShowingFormula showing:
                Collect(showing.Shown, numbers);
                break;
            default:
                break;
        }
    }

    private static void Collect(Condition condition, List<Rational> numbers)
    {
        switch (condition)
        {
            case Comparing comparing:
                Collect(comparing.Left, numbers);
                Collect(comparing.Right, numbers);
                break;
            case Denying denying:
                Collect(denying.Denied, numbers);
                break;
            case Joining joining:
                Collect(joining.Left, numbers);
                Collect(joining.Right, numbers);
                break;
            default:
                break;
        }
    }
}
