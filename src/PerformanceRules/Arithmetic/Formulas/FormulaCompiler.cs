namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>Turns a formula into nodes that work it out.</summary>
internal sealed class FormulaCompiler
{
    private readonly ScoringFormula _formula;
    private readonly Dictionary<FormulaStep, int> _uses = [];
    private readonly Dictionary<FormulaStep, ScoreNode> _steps = [];

    public FormulaCompiler(ScoringFormula formula)
    {
        _formula = formula;
        HashSet<FormulaStep> seen = [];
        Count(formula.Score, seen);
    }

    /// <summary>Gets how many steps are used more than once.</summary>
    public int SharedSteps { get; private set; }

    public ScoreNode Compile(Formula formula) => FormulaShapes.Recognize(formula, this) ?? formula switch
    {
        NumberFormula number => new NumberNode(number.Value),
        FormulaSetting setting => new NumberNode(setting.Value),
        WeightFormula => WeightNode.Instance,
        FormulaInput input => new InputNode(_formula.IndexOf(input)),
        FormulaStep step => CompileStep(step),
        UnaryFormula unary => Folded(new UnaryNode(unary, Compile(unary.Operand)), unary.Operand),
        RoundFormula round => Folded(new RoundNode(Compile(round.Operand), round.Decimals), round.Operand),
        BinaryFormula binary => CompileBinary(binary),
        ExtremeFormula extreme => CompileExtreme(extreme),
        ChoiceFormula choice => new ChoiceNode(Compile(choice.Condition), Compile(choice.Then), Compile(choice.Otherwise)),
        TableFormula table => new TableNode(Compile(table.Value), [.. table.Rows.Select(row => (row.Interval, Compile(row.Formula)))]),
        ShowingFormula showing => Compile(showing.Shown),
        _ => throw new InvalidOperationException($"There is no node for {formula.GetType().Name}."),
    };

    public ConditionNode Compile(Condition condition) => condition switch
    {
        Comparing comparing => new ComparingNode(comparing.Relation, Compile(comparing.Left), Compile(comparing.Right)),
        Choosing choosing => new ChoosingNode(_formula.IndexOf(choosing.Input), choosing.Option),
        Denying denying => new DenyingNode(Compile(denying.Denied)),
        Joining joining => new JoiningNode(joining.IsAll, Compile(joining.Left), Compile(joining.Right)),
        Known known => new KnownNode(known.IsTrue),
        _ => throw new InvalidOperationException($"There is no node for {condition.GetType().Name}."),
    };

    /// <summary>Gives the formula behind a step that nothing else uses, and any other formula itself.</summary>
    public Formula Seen(Formula formula) => formula switch
    {
        FormulaStep step when _uses[step] == 1 => Seen(step.Body),
        ShowingFormula showing => Seen(showing.Shown),
        _ => formula,
    };

    private ScoreNode CompileStep(FormulaStep step)
    {
        if (!_steps.TryGetValue(step, out ScoreNode? node))
        {
            node = Compile(step.Body);
            node = _uses[step] == 1 || node is NumberNode or InputNode or WeightNode or UnaryNode { IsOfInput: true } ? node : new SharedNode(SharedSteps++, node);
            _steps.Add(step, node);
        }

        return node;
    }

    private ScoreNode CompileBinary(BinaryFormula binary)
    {
        ScoreNode left = Compile(binary.Left);
        ScoreNode right = Compile(binary.Right);
        return left is NumberNode first && right is NumberNode second && Known(binary, first.Value, second.Value) is { } number
            ? new NumberNode(number)
            : binary.Operation switch
            {
                BinaryOperation.Add => new AddNode(left, right),
                BinaryOperation.Subtract => new SubtractNode(left, right),
                BinaryOperation.Multiply when left is InputNode input && right is NumberNode factor => new ScaleNode(input.Index, factor.Value),
                BinaryOperation.Multiply => new MultiplyNode(left, right),
                _ => new DivideNode(left, right),
            };
    }

    // A number that is too long is left to be found where the formula is worked out: multiplying it on might take for ever.
    private static Rational? Known(BinaryFormula binary, in Rational left, in Rational right) =>
        binary.Operation == BinaryOperation.Divide && right.Sign == 0 ? null : Short(binary.Apply(left, right));

    private static Rational? Short(in Rational number) => FormulaLimits.IsTooLong(number) ? null : number;

    private ExtremeNode CompileExtreme(ExtremeFormula extreme)
    {
        ScoreNode node = Compile(extreme.Operands[0]);
        for (int index = 1; index < extreme.Operands.Count; index++)
        {
            node = new ExtremeNode(extreme.IsLeast, node, Compile(extreme.Operands[index]));
        }

        return (ExtremeNode)node;
    }

    private static ScoreNode Folded(ScoreNode node, Formula operand) =>
        operand is NumberFormula or FormulaSetting ? new NumberNode(node.OfNumbers()) : node;

    private void Count(Formula formula, HashSet<FormulaStep> seen)
    {
        switch (formula)
        {
            case FormulaStep step:
                _uses[step] = _uses.TryGetValue(step, out int uses) ? uses + 1 : 1;
                if (seen.Add(step))
                {
                    Count(step.Body, seen);
                }

                break;
            case UnaryFormula unary:
                Count(unary.Operand, seen);
                break;
            case RoundFormula round:
                Count(round.Operand, seen);
                break;
            case BinaryFormula binary:
                Count(binary.Left, seen);
                Count(binary.Right, seen);
                break;
            case ExtremeFormula extreme:
                foreach (Formula operand in extreme.Operands)
                {
                    Count(operand, seen);
                }

                break;
            case ChoiceFormula choice:
                Count(choice.Condition, seen);
                Count(choice.Then, seen);
                Count(choice.Otherwise, seen);
                break;
            case TableFormula table:
                Count(table.Value, seen);
                foreach (FormulaTableRow row in table.Rows)
                {
                    Count(row.Formula, seen);
                }

                break;
            case ShowingFormula showing:
                Count(showing.Shown, seen);
                break;
            default:
                break;
        }
    }

    private void Count(Condition condition, HashSet<FormulaStep> seen)
    {
        switch (condition)
        {
            case Comparing comparing:
                Count(comparing.Left, seen);
                Count(comparing.Right, seen);
                break;
            case Denying denying:
                Count(denying.Denied, seen);
                break;
            case Joining joining:
                Count(joining.Left, seen);
                Count(joining.Right, seen);
                break;
            default:
                break;
        }
    }
}
