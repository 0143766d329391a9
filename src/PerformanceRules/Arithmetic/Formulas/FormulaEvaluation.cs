namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>
/// Works a formula out by walking its tree, with every check: what the derivation and the reading of evidence use. Steps are worked out when they are needed,
/// and once.
/// </summary>
internal sealed class FormulaEvaluation(FormulaRow row, Rational weight)
{
    public const string ScoreName = "score";

    private readonly Dictionary<FormulaStep, Rational> _steps = [];
    private string _step = ScoreName;

    /// <summary>Gets why there is no value; the first reason found.</summary>
    public FormulaFault? Fault { get; private set; }

    /// <summary>Gives the value; meaningless where <see cref="Fault"/> is set.</summary>
    public Rational ValueOf(Formula formula)
    {
        if (Fault is not null)
        {
            return default;
        }

        Rational value = formula switch
        {
            NumberFormula number => number.Value,
            FormulaSetting setting => setting.Value,
            WeightFormula => weight,
            FormulaInput input => row.ValueOf(input),
            FormulaStep step => ValueOfStep(step),
            UnaryFormula unary => unary.Apply(ValueOf(unary.Operand)),
            RoundFormula round => ValueOf(round.Operand).Round(round.Decimals),
            BinaryFormula binary => ValueOfBinary(binary),
            ExtremeFormula extreme => extreme.Operands[DecidingOperand(extreme)] is var operand ? ValueOf(operand) : default,
            ChoiceFormula choice => ValueOf(Holds(choice.Condition) ? choice.Then : choice.Otherwise),
            TableFormula table => RowOf(table) is { } found ? ValueOf(found.Formula) : default,
            ShowingFormula showing => ValueOf(showing.Shown),
            _ => throw new InvalidOperationException($"There is no value for {formula.GetType().Name}."),
        };
        if (FormulaLimits.IsTooLong(value))
        {
            Fault ??= new FormulaFault(FormulaFaultKind.TooLong, _step);
        }

        return value;
    }

    public bool Holds(Condition condition) => Fault is null && condition switch
    {
        Comparing comparing => ValueOf(comparing.Left) is var left && ValueOf(comparing.Right) is var right && comparing.Holds(left, right),
        Choosing choosing => row.ValueOf(choosing.Input) == choosing.Option,
        Denying denying => !Holds(denying.Denied),
        Joining { IsAll: true } all => Holds(all.Left) && Holds(all.Right),
        Joining any => Holds(any.Left) || Holds(any.Right),
        Known known => known.IsTrue,
        _ => throw new InvalidOperationException($"There is no answer for {condition.GetType().Name}."),
    };

    /// <summary>Gives the index of the operand that a min or max comes to: the value itself, unless a bound changes it.</summary>
    public int DecidingOperand(ExtremeFormula extreme)
    {
        int deciding = 0;
        Rational value = ValueOf(extreme.Operands[0]);
        for (int index = 1; index < extreme.Operands.Count; index++)
        {
            Rational candidate = ValueOf(extreme.Operands[index]);
            if (extreme.Prefers(candidate, value))
            {
                (deciding, value) = (index, candidate);
            }
        }

        return deciding;
    }

    public FormulaTableRow? RowOf(TableFormula table)
    {
        Rational value = ValueOf(table.Value);
        FormulaTableRow? found = Fault is null ? table.Find(value) : null;
        if (found is null)
        {
            Fault ??= new FormulaFault(FormulaFaultKind.OutsideTable, _step) { Text = table.Value + " = " + value };
        }

        return found;
    }

    private Rational ValueOfStep(FormulaStep step)
    {
        if (!_steps.TryGetValue(step, out Rational value))
        {
            string outer = _step;
            _step = step.Name;
            value = ValueOf(step.Body);
            _step = outer;
            _steps[step] = value;
        }

        return value;
    }

    private Rational ValueOfBinary(BinaryFormula binary)
    {
        Rational left = ValueOf(binary.Left);
        Rational right = ValueOf(binary.Right);
        if (binary.Operation == BinaryOperation.Divide && right.Sign == 0)
        {
            Fault ??= new FormulaFault(FormulaFaultKind.DivisionByZero, _step) { Text = FormulaText.Of(binary.Right) };
        }

        return Fault is null ? binary.Apply(left, right) : default;
    }
}
