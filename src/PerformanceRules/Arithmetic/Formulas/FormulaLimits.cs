namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>How large a formula may be, and the check that a tree keeps to it: nobody's rulebook may hold up a server.</summary>
internal sealed class FormulaLimits
{
    public const int MostSteps = 64;
    public const int MostNodes = 1000;
    public const int MostDepth = 64;
    public const int MostBits = 4096;

    private readonly ScoringFormula _formula;
    private readonly List<FormulaStep> _steps = [];
    private readonly HashSet<FormulaStep> _seen = [];
    private int _nodes;

    private FormulaLimits(ScoringFormula formula)
    {
        _formula = formula;
    }

    /// <summary>Counts what a formula is made of, and gives its steps, each after those that it uses.</summary>
    public static IReadOnlyList<FormulaStep> Check(ScoringFormula formula)
    {
        FormulaLimits limits = new(formula);
        limits.Visit(formula.Score, depth: 1);
        return limits._steps.AsReadOnly();
    }

    /// <summary>Tells whether a number is too long to go on with.</summary>
    public static bool IsTooLong(in Rational value) =>
        !value.TryToDecimal(out _) && (IsTooLong(value.Numerator) || IsTooLong(value.Denominator));

    private static bool IsTooLong(System.Numerics.BigInteger number) =>
        System.Numerics.BigInteger.Abs(number) >> MostBits != System.Numerics.BigInteger.Zero;

    private void Visit(Formula formula, int depth)
    {
        Count(depth);
        switch (formula)
        {
            case FormulaInput input when _formula.IndexOf(input) < 0:
                throw new ArgumentException($"The formula uses the input {input.Name}, which is none of its inputs.");
            case FormulaStep step:
                VisitStep(step);
                break;
            case UnaryFormula unary:
                Visit(unary.Operand, depth + 1);
                break;
            case RoundFormula round:
                Visit(round.Operand, depth + 1);
                break;
            case BinaryFormula binary:
                // A long sum is not deep: its first terms stand beside the last.
                Visit(binary.Left, depth);
                Visit(binary.Right, depth + 1);
                break;
            case ExtremeFormula extreme:
                VisitAll(extreme.Operands, depth + 1);
                break;
            case ChoiceFormula choice:
                Visit(choice.Condition, depth + 1);
                Visit(choice.Then, depth + 1);
                Visit(choice.Otherwise, depth + 1);
                break;
            case TableFormula table:
                Visit(table.Value, depth + 1);
                VisitAll(table.Rows.Select(static row => row.Formula), depth + 1);
                break;
            case ShowingFormula showing:
                VisitAll(showing.Steps, depth + 1);
                Visit(showing.Shown, depth);
                break;
            default:
                break;
        }
    }

    private void Visit(Condition condition, int depth)
    {
        Count(depth);
        switch (condition)
        {
            case Comparing comparing:
                Visit(comparing.Left, depth + 1);
                Visit(comparing.Right, depth + 1);
                break;
            case Choosing choosing:
                Visit(choosing.Input, depth + 1);
                break;
            case Denying denying:
                Visit(denying.Denied, depth + 1);
                break;
            case Joining joining:
                Visit(joining.Left, depth + 1);
                Visit(joining.Right, depth + 1);
                break;
            default:
                break;
        }
    }

    private void VisitAll(IEnumerable<Formula> formulas, int depth)
    {
        foreach (Formula formula in formulas)
        {
            Visit(formula, depth);
        }
    }

    // Every step starts anew: what a formula costs is the sum of its steps, each worked out once.
    private void VisitStep(FormulaStep step)
    {
        if (!_seen.Add(step))
        {
            return;
        }

        Visit(step.Body, depth: 1);
        _steps.Add(step);
        if (_steps.Count > MostSteps)
        {
            throw new ArgumentException($"A formula has at most {MostSteps} steps.");
        }
    }

    private void Count(int depth)
    {
        if (depth > MostDepth)
        {
            throw new ArgumentException($"A formula is nested at most {MostDepth} deep: give what is inside a step of its own.");
        }

        if (++_nodes > MostNodes)
        {
            throw new ArgumentException($"A formula has at most {MostNodes} numbers, names and operations.");
        }
    }
}
