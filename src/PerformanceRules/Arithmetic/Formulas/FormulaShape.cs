namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>How a score goes with an input.</summary>
public enum FormulaDirection
{
    /// <summary>The score does not depend on the input.</summary>
    Level,

    /// <summary>More of the input never scores less.</summary>
    Rising,

    /// <summary>More of the input never scores more.</summary>
    Falling,

    /// <summary>Neither is proved.</summary>
    Unknown,
}

/// <summary>
/// The shape of a formula over all values of its inputs at once: proved, not tried. What it does not prove may hold all the same; <see cref="FormulaSearch"/>
/// looks for the inputs with which it does not.
/// </summary>
public sealed class FormulaShape
{
    private readonly Rational _weight;
    private readonly FormulaRow? _row;
    private readonly Func<FormulaInput, bool> _isKnown;
    private readonly Dictionary<FormulaStep, Interval> _steps = [];

    private FormulaShape(Rational weight, FormulaRow? row, Func<FormulaInput, bool> isKnown)
    {
        (_weight, _row, _isKnown) = (weight, row, isKnown);
    }

    /// <summary>Gives bounds of the score over all inputs. They are never too narrow; they may be wider than need be.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="weight">The weight in points.</param>
    /// <returns>The interval that holds every score.</returns>
    public static Interval BoundsOf(ScoringFormula formula, Rational weight) =>
        new FormulaShape(weight, row: null, static _ => false).Bounds(Guard.NotNull(formula).Score);

    /// <summary>Gives bounds of the score where some inputs are not known yet: exact where one is, never too narrow where several are.</summary>
    /// <param name="row">The formula with its values; those of unknown inputs do not matter.</param>
    /// <param name="unknown">The inputs that are not known.</param>
    /// <param name="weight">The weight in points.</param>
    /// <returns>The interval that holds every score that may still come out.</returns>
    public static Interval BoundsOf(FormulaRow row, IReadOnlyList<FormulaInput> unknown, Rational weight) =>
        Guard.NotNull(unknown).Count == 1 && Guard.NotNull(row).CurveOf(unknown[0], weight) is { } curve
            ? curve.Scores()
            : new FormulaShape(weight, Guard.NotNull(row), input => !unknown.Contains(input)).Bounds(row.Formula.Score);

    /// <summary>Tells how the score goes with an input, whatever the others are.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="input">The input.</param>
    /// <param name="weight">The weight in points.</param>
    /// <returns>The direction, or that none is proved.</returns>
    public static FormulaDirection DirectionOf(ScoringFormula formula, FormulaInput input, Rational weight) =>
        new FormulaShape(weight, row: null, static _ => false).Direction(Guard.NotNull(formula).Score, Guard.NotNull(input));

    private Interval Bounds(Formula formula) => formula switch
    {
        NumberFormula number => Interval.Point(number.Value),
        FormulaSetting setting => Interval.Point(setting.Value),
        WeightFormula => Interval.Point(_weight),
        FormulaInput input => _row is not null && _isKnown(input) ? Interval.Point(_row.ValueOf(input)) : input.Domain,
        FormulaStep step => OfStep(step),
        UnaryFormula { Operation: UnaryOperation.Negate } unary => IntervalArithmetic.Negate(Bounds(unary.Operand)),
        UnaryFormula { Operation: UnaryOperation.Abs } unary => IntervalArithmetic.Abs(Bounds(unary.Operand)),
        UnaryFormula unary => IntervalArithmetic.Map(Bounds(unary.Operand), value => unary.Apply(value)),
        RoundFormula round => IntervalArithmetic.Map(Bounds(round.Operand), value => value.Round(round.Decimals)),
        BinaryFormula binary => OfBinary(binary),
        ExtremeFormula extreme => extreme.Operands.Skip(1).Aggregate(
            Bounds(extreme.Operands[0]), (least, next) => IntervalArithmetic.Extreme(extreme.IsLeast, least, Bounds(next))),
        ChoiceFormula choice => IntervalArithmetic.Hull(Bounds(choice.Then), Bounds(choice.Otherwise)),
        TableFormula table => table.Rows.Select(row => Bounds(row.Formula)).Aggregate(default(Interval), IntervalArithmetic.Hull),
        ShowingFormula showing => Bounds(showing.Shown),
        _ => Interval.All,
    };

    private Interval OfStep(FormulaStep step)
    {
        if (!_steps.TryGetValue(step, out Interval bounds))
        {
            bounds = Bounds(step.Body);
            _steps.Add(step, bounds);
        }

        return bounds;
    }

    private Interval OfBinary(BinaryFormula binary)
    {
        Interval left = Bounds(binary.Left);
        Interval right = Bounds(binary.Right);
        return Short(binary.Operation switch
        {
            BinaryOperation.Add => IntervalArithmetic.Add(left, right),
            BinaryOperation.Subtract => IntervalArithmetic.Add(left, IntervalArithmetic.Negate(right)),
            BinaryOperation.Multiply => IntervalArithmetic.Multiply(left, right),
            _ => IntervalArithmetic.Divide(left, right),
        });
    }

    // An end that is too long to go on with is left out: the bounds are only wider.
    private static Interval Short(in Interval bounds) => bounds.IsEmpty ? bounds : new Interval(
        bounds.From is { } from && FormulaLimits.IsTooLong(from) ? Cut.First : bounds.Start,
        bounds.To is { } to && FormulaLimits.IsTooLong(to) ? Cut.Last : bounds.End);

    private FormulaDirection Direction(Formula formula, FormulaInput input)
    {
        switch (formula)
        {
            case FormulaInput other:
                return ReferenceEquals(other, input) ? FormulaDirection.Rising : FormulaDirection.Level;
            case FormulaStep step:
                return Direction(step.Body, input);
            case ShowingFormula showing:
                return Direction(showing.Shown, input);
            case UnaryFormula unary:
                FormulaDirection inner = Direction(unary.Operand, input);
                return unary.Operation switch
                {
                    UnaryOperation.Negate => Turned(inner),
                    UnaryOperation.Abs => Signed(inner, IntervalArithmetic.SignOf(Bounds(unary.Operand))),
                    _ => inner,
                };
            case RoundFormula round:
                return Direction(round.Operand, input);
            case ExtremeFormula extreme:
                return extreme.Operands.Select(operand => Direction(operand, input)).Aggregate(Together);
            case BinaryFormula binary:
                return OfBinary(binary, input);
            case ChoiceFormula choice:
                return new FormulaUse(input).IsIn(choice.Condition) ? FormulaDirection.Unknown : Together(Direction(choice.Then, input), Direction(choice.Otherwise, input));
            case TableFormula table:
                return new FormulaUse(input).IsIn(table) ? FormulaDirection.Unknown : FormulaDirection.Level;
            default:
                return FormulaDirection.Level;
        }
    }

    private FormulaDirection OfBinary(BinaryFormula binary, FormulaInput input)
    {
        FormulaDirection left = Direction(binary.Left, input);
        FormulaDirection right = Direction(binary.Right, input);
        switch (binary.Operation)
        {
            case BinaryOperation.Add:
                return Together(left, right);
            case BinaryOperation.Subtract:
                return Together(left, Turned(right));
            case BinaryOperation.Multiply:
                return Together(Signed(left, IntervalArithmetic.SignOf(Bounds(binary.Right))), Signed(right, IntervalArithmetic.SignOf(Bounds(binary.Left))));
            default:
                int? divisor = IntervalArithmetic.SignOf(Bounds(binary.Right));
                return divisor is null or 0 ? Together(left, right) == FormulaDirection.Level ? FormulaDirection.Level : FormulaDirection.Unknown
                    : Together(Signed(left, divisor), Turned(Signed(right, IntervalArithmetic.SignOf(Bounds(binary.Left)))));
        }
    }

    private static FormulaDirection Turned(FormulaDirection direction) => direction switch
    {
        FormulaDirection.Rising => FormulaDirection.Falling,
        FormulaDirection.Falling => FormulaDirection.Rising,
        _ => direction,
    };

    private static FormulaDirection Signed(FormulaDirection direction, int? sign) => direction == FormulaDirection.Level ? direction : sign switch
    {
        0 => FormulaDirection.Level,
        > 0 => direction,
        < 0 => Turned(direction),
        _ => FormulaDirection.Unknown,
    };

    private static FormulaDirection Together(FormulaDirection left, FormulaDirection right) =>
        left == FormulaDirection.Level || left == right ? right : right == FormulaDirection.Level ? left : FormulaDirection.Unknown;
}
