namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>A line of a derivation: the formula of the branch taken, the numbers put in, and what came out.</summary>
public sealed class FormulaLine
{
    internal FormulaLine(string name, string formula, IReadOnlyList<KeyValuePair<string, Rational>> operands, Rational value, FormulaStep? step)
    {
        (Name, Formula, Operands, Value, Step) = (name, formula, operands, value, step);
    }

    /// <summary>Gets the name of what is worked out.</summary>
    public string Name { get; }

    /// <summary>Gets the formula in the notation of <see cref="FormulaReader"/>.</summary>
    public string Formula { get; }

    /// <summary>Gets every name in the formula with its number.</summary>
    public IReadOnlyList<KeyValuePair<string, Rational>> Operands { get; }

    /// <summary>Gets what came out.</summary>
    public Rational Value { get; }

    /// <summary>Gets the step, or <see langword="null"/> for the score itself.</summary>
    public FormulaStep? Step { get; }
}

/// <summary>
/// Writes down how a score came about: every step that the branch taken needs, each before its use; of a choice the branch taken, of a min or max the
/// bounds only where they change the value.
/// </summary>
internal sealed class FormulaDerivation
{
    private readonly FormulaEvaluation _evaluation;
    private readonly List<FormulaLine> _lines = [];
    private readonly HashSet<FormulaStep> _written = [];

    private FormulaDerivation(FormulaRow row, Rational weight)
    {
        _evaluation = new FormulaEvaluation(row, weight);
    }

    public static IReadOnlyList<FormulaLine> Of(FormulaRow row, Rational weight)
    {
        FormulaDerivation derivation = new(row, weight);
        derivation._evaluation.ValueOf(row.Formula.Score);
        if (derivation._evaluation.Fault is not null)
        {
            return [];
        }

        Formula taken = derivation.Taken(row.Formula.Score);
        if (taken is not FormulaStep { Name: FormulaEvaluation.ScoreName })
        {
            derivation.Add(FormulaEvaluation.ScoreName, taken, step: null);
        }

        return derivation._lines.AsReadOnly();
    }

    /// <summary>Gives what is left of a formula where only the branch taken is kept, and writes the steps that it uses.</summary>
    private Formula Taken(Formula formula)
    {
        switch (formula)
        {
            case FormulaStep step:
                Write(step);
                return step;
            case UnaryFormula unary:
                return new UnaryFormula(unary.Operation, Taken(unary.Operand));
            case RoundFormula round:
                return new RoundFormula(Taken(round.Operand), round.Decimals);
            case BinaryFormula binary:
                Formula left = Taken(binary.Left);
                return new BinaryFormula(binary.Operation, left, Taken(binary.Right));
            case ExtremeFormula extreme:
                int deciding = _evaluation.DecidingOperand(extreme);
                Formula value = Taken(extreme.Operands[0]);
                return deciding == 0 ? value : new ExtremeFormula(extreme.IsLeast, value, [Taken(extreme.Operands[deciding])]);
            case ChoiceFormula choice:
                Visit(choice.Condition);
                return Taken(_evaluation.Holds(choice.Condition) ? choice.Then : choice.Otherwise);
            case TableFormula table:
                Taken(table.Value);
                return Taken(_evaluation.RowOf(table)!.Formula);
            case ShowingFormula showing:
                foreach (FormulaStep step in showing.Steps)
                {
                    Write(step);
                }

                return Taken(showing.Shown);
            default:
                return formula;
        }
    }

    // What a condition rests on is shown as well: it is why the branch was taken.
    private void Visit(Condition condition)
    {
        switch (condition)
        {
            case Comparing comparing:
                Taken(comparing.Left);
                Taken(comparing.Right);
                break;
            case Denying denying:
                Visit(denying.Denied);
                break;
            case Joining joining:
                Visit(joining.Left);
                if (_evaluation.Holds(joining.Left) == joining.IsAll)
                {
                    Visit(joining.Right);
                }

                break;
            default:
                break;
        }
    }

    private void Write(FormulaStep step)
    {
        if (_written.Add(step))
        {
            Add(step.Name, Taken(step.Body), step);
        }
    }

    private void Add(string name, Formula taken, FormulaStep? step)
    {
        List<KeyValuePair<string, Rational>> operands = [];
        Collect(taken, operands);
        _lines.Add(new FormulaLine(name, FormulaText.Of(taken), operands.AsReadOnly(), _evaluation.ValueOf(taken), step));
    }

    private void Collect(Formula formula, List<KeyValuePair<string, Rational>> operands)
    {
        switch (formula)
        {
            case FormulaInput input:
                Collect(input.Name, formula, operands);
                break;
            case FormulaSetting setting:
                Collect(setting.Name, formula, operands);
                break;
            case FormulaStep step:
                Collect(step.Name, formula, operands);
                break;
            case WeightFormula:
                Collect("weight", formula, operands);
                break;
            case UnaryFormula unary:
                Collect(unary.Operand, operands);
                break;
            case RoundFormula round:
                Collect(round.Operand, operands);
                break;
            case BinaryFormula binary:
                Collect(binary.Left, operands);
                Collect(binary.Right, operands);
                break;
            case ExtremeFormula extreme:
                foreach (Formula operand in extreme.Operands)
                {
                    Collect(operand, operands);
                }

                break;
            default:
                break;
        }
    }

    private void Collect(string name, Formula formula, List<KeyValuePair<string, Rational>> operands)
    {
        if (!operands.Exists(operand => operand.Key == name))
        {
            operands.Add(new KeyValuePair<string, Rational>(name, _evaluation.ValueOf(formula)));
        }
    }
}
