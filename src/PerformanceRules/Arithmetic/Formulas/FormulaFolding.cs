namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>Puts in what is known of a formula beforehand: flags, choices and inputs. Branches that cannot be taken fall away.</summary>
internal sealed class FormulaFolding(Func<FormulaInput, Rational?> known)
{
    private readonly Dictionary<FormulaStep, Formula> _steps = [];

    /// <summary>Gives the condition that an interval holds a value.</summary>
    public static Condition Holding(Formula value, in Interval interval)
    {
        Condition? lower = interval.From is not { } from ? null : interval.IncludesFrom ? value >= from : value > from;
        Condition? upper = interval.To is not { } to ? null : interval.IncludesTo ? value <= to : value < to;
        return interval.IsPoint ? value.EqualTo(interval.From!.Value)
            : lower is null ? upper ?? new Known(isTrue: true)
            : upper is null ? lower
            : lower & upper;
    }

    public Formula Fold(Formula formula) => formula switch
    {
        FormulaInput input when known(input) is { } value => new NumberFormula(value),
        FormulaStep step => FoldStep(step),
        UnaryFormula unary => Fold(unary.Operand) is var operand && ReferenceEquals(operand, unary.Operand) ? unary : new UnaryFormula(unary.Operation, operand),
        RoundFormula round => Fold(round.Operand) is var operand && ReferenceEquals(operand, round.Operand) ? round : new RoundFormula(operand, round.Decimals),
        BinaryFormula binary => FoldBinary(binary),
        ExtremeFormula extreme => FoldExtreme(extreme),
        ChoiceFormula choice => FoldChoice(choice),
        TableFormula table => FoldTable(table),
        ShowingFormula showing => Fold(showing.Shown).Showing([.. showing.Steps.Select(FoldStep).OfType<FormulaStep>()]),
        _ => formula,
    };

    public Condition Fold(Condition condition)
    {
        switch (condition)
        {
            case Choosing choosing:
                return known(choosing.Input) is { } value ? new Known(value == choosing.Option) : choosing;
            case Denying denying:
                return Fold(denying.Denied) is Known inner ? new Known(!inner.IsTrue) : new Denying(Fold(denying.Denied));
            case Joining joining:
                Condition left = Fold(joining.Left);
                if (left is Known first)
                {
                    return first.IsTrue == joining.IsAll ? Fold(joining.Right) : first;
                }

                // What stands on the right is known only where the left one has a value: it falls away where it changes nothing.
                Condition right = Fold(joining.Right);
                return right is Known second && second.IsTrue == joining.IsAll ? left : new Joining(joining.IsAll, left, right);
            case Comparing comparing:
                Formula low = Fold(comparing.Left);
                Formula high = Fold(comparing.Right);
                return low is NumberFormula one && high is NumberFormula other
                    ? new Known(comparing.Holds(one.Value, other.Value))
                    : new Comparing(comparing.Relation, low, high);
            default:
                return condition;
        }
    }

    private Formula FoldStep(FormulaStep step)
    {
        if (!_steps.TryGetValue(step, out Formula? folded))
        {
            folded = step.With(Fold(step.Body));
            _steps.Add(step, folded);
        }

        return folded;
    }

    private BinaryFormula FoldBinary(BinaryFormula binary)
    {
        Formula left = Fold(binary.Left);
        Formula right = Fold(binary.Right);
        return ReferenceEquals(left, binary.Left) && ReferenceEquals(right, binary.Right) ? binary : new BinaryFormula(binary.Operation, left, right);
    }

    private ExtremeFormula FoldExtreme(ExtremeFormula extreme)
    {
        Formula[] operands = [.. extreme.Operands.Select(Fold)];
        return new ExtremeFormula(extreme.IsLeast, operands[0], [.. operands.Skip(1)]);
    }

    private Formula FoldChoice(ChoiceFormula choice) => Fold(choice.Condition) switch
    {
        Known known => Fold(known.IsTrue ? choice.Then : choice.Otherwise),
        var condition => new ChoiceFormula(condition, Fold(choice.Then), Fold(choice.Otherwise)),
    };

    private TableFormula FoldTable(TableFormula table) =>
        new(Fold(table.Value), [.. table.Rows.Select(row => new FormulaTableRow(row.Interval, Fold(row.Formula)))]);
}
