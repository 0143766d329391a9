namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>A part of a formula that is ready to be worked out.</summary>
internal abstract class ScoreNode
{
    public abstract Rational Of(FormulaRow row, in Rational weight);

    /// <summary>Works out a node that depends on no row.</summary>
    public Rational OfNumbers() => Of(null!, Rational.One);
}

internal sealed class NumberNode(Rational value) : ScoreNode
{
    public Rational Value { get; } = value;

    public override Rational Of(FormulaRow row, in Rational weight) => Value;
}

internal sealed class WeightNode : ScoreNode
{
    public static readonly WeightNode Instance = new();

    private WeightNode()
    {
    }

    public override Rational Of(FormulaRow row, in Rational weight) => weight;
}

internal sealed class InputNode(int index) : ScoreNode
{
    public int Index { get; } = index;

    public override Rational Of(FormulaRow row, in Rational weight) => row[Index];
}

internal sealed class SharedNode(int slot, ScoreNode body) : ScoreNode
{
    public override Rational Of(FormulaRow row, in Rational weight)
    {
        SharedSteps steps = SharedSteps.Current;
        if (!steps.TryGet(slot, out Rational value))
        {
            value = body.Of(row, weight);
            steps.Set(slot, value);
        }

        return value;
    }
}

internal sealed class UnaryNode(UnaryFormula formula, ScoreNode operand) : ScoreNode
{
    public bool IsOfInput => operand is InputNode;

    public override Rational Of(FormulaRow row, in Rational weight) => formula.Apply(operand.Of(row, weight));
}

internal sealed class RoundNode(ScoreNode operand, int decimals) : ScoreNode
{
    public override Rational Of(FormulaRow row, in Rational weight) => operand.Of(row, weight).Round(decimals);
}

internal sealed class AddNode(ScoreNode left, ScoreNode right) : ScoreNode
{
    public override Rational Of(FormulaRow row, in Rational weight) => left.Of(row, weight) + right.Of(row, weight);
}

internal sealed class SubtractNode(ScoreNode left, ScoreNode right) : ScoreNode
{
    public override Rational Of(FormulaRow row, in Rational weight) => left.Of(row, weight) - right.Of(row, weight);
}

/// <summary>A number of the row times a number that is known: most products are that.</summary>
internal sealed class ScaleNode(int input, Rational factor) : ScoreNode
{
    public int Input { get; } = input;

    public Rational Factor { get; } = factor;

    public override Rational Of(FormulaRow row, in Rational weight) => row[Input] * Factor;
}

internal sealed class MultiplyNode(ScoreNode left, ScoreNode right) : ScoreNode
{
    public override Rational Of(FormulaRow row, in Rational weight) => left.Of(row, weight) * right.Of(row, weight);
}

internal sealed class DivideNode(ScoreNode left, ScoreNode right) : ScoreNode
{
    public override Rational Of(FormulaRow row, in Rational weight) => left.Of(row, weight) / right.Of(row, weight);
}

internal sealed class ExtremeNode(bool isLeast, ScoreNode left, ScoreNode right) : ScoreNode
{
    public override Rational Of(FormulaRow row, in Rational weight) =>
        isLeast ? Rational.Min(left.Of(row, weight), right.Of(row, weight)) : Rational.Max(left.Of(row, weight), right.Of(row, weight));
}

/// <summary>
/// A choice. Its comparisons are called by their own type: a processor cannot foresee which node a call through the base class goes to, and every such call
/// costs as much as the arithmetic behind it.
/// </summary>
internal sealed class ChoiceNode(ConditionNode condition, ScoreNode then, ScoreNode otherwise) : ScoreNode
{
    private readonly ComparingNode? _first = condition as ComparingNode ?? (condition as JoiningNode)?.First;
    private readonly ComparingNode? _second = (condition as JoiningNode)?.Second;
    private readonly bool _isWeight = then is WeightNode;

    public override Rational Of(FormulaRow row, in Rational weight)
    {
        bool holds = _first is { } first
            ? first.Of(row, weight) && (_second is not { } second || second.Of(row, weight))
            : condition.Of(row, weight);
        return !holds ? otherwise.Of(row, weight) : _isWeight ? weight : then.Of(row, weight);
    }
}

internal sealed class TableNode(ScoreNode value, (Interval Interval, ScoreNode Score)[] rows) : ScoreNode
{
    // Where every row begins at the value that ends the one before it, a value lies in the last row that it reaches.
    private readonly Rational[]? _starts = StartsOf(rows);

    public override Rational Of(FormulaRow row, in Rational weight)
    {
        Rational found = value.Of(row, weight);
        int index = _starts is { } starts ? Reached(starts, found) : Holding(found);
        return index >= 0 ? rows[index].Score.Of(row, weight) : throw new ArithmeticException("No row of the table holds the value.");
    }

    private int Holding(in Rational found)
    {
        for (int index = 0; index < rows.Length; index++)
        {
            if (rows[index].Interval.Contains(found))
            {
                return index;
            }
        }

        return -1;
    }

    private static int Reached(Rational[] starts, in Rational found)
    {
        int index = -1;
        while (index + 1 < starts.Length && found >= starts[index + 1])
        {
            index++;
        }

        return index;
    }

    private static Rational[]? StartsOf((Interval Interval, ScoreNode Score)[] rows)
    {
        Rational[] starts = new Rational[rows.Length];
        for (int index = 0; index < rows.Length; index++)
        {
            Interval interval = rows[index].Interval;
            bool isNext = interval is { From: not null, IncludesFrom: true, IsEmpty: false }
                && (index + 1 < rows.Length ? !interval.IncludesTo && interval.To is { } to && to == rows[index + 1].Interval.From : interval.To is null);
            if (!isNext)
            {
                return null;
            }

            starts[index] = interval.From!.Value;
        }

        return starts;
    }
}

/// <summary>A condition that is ready to be looked at.</summary>
internal abstract class ConditionNode
{
    public abstract bool Of(FormulaRow row, in Rational weight);
}

internal sealed class KnownNode(bool isTrue) : ConditionNode
{
    public override bool Of(FormulaRow row, in Rational weight) => isTrue;
}

internal sealed class ComparingNode(NumberRelation relation, ScoreNode left, ScoreNode right) : ConditionNode
{
    // Whether the relation holds where the first number is below the second, the same, or above it.
    private readonly bool _below = relation is NumberRelation.Less or NumberRelation.AtMost or NumberRelation.Unequal;
    private readonly bool _same = relation is NumberRelation.AtMost or NumberRelation.AtLeast or NumberRelation.Equal;
    private readonly bool _above = relation is NumberRelation.More or NumberRelation.AtLeast or NumberRelation.Unequal;
    private readonly int _left = left is InputNode input ? input.Index : -1;
    private readonly int _right = right is InputNode input ? input.Index : -1;
    private readonly bool _isZero = right is NumberNode { Value.Sign: 0 };
    private readonly ScaleNode? _scale = right as ScaleNode;
    private readonly bool _isNumber = right is NumberNode;
    private readonly Rational _number = right is NumberNode known ? known.Value : default;
    private readonly UnaryNode? _size = left as UnaryNode;

    public override bool Of(FormulaRow row, in Rational weight)
    {
        if (_left < 0)
        {
            Rational value = _size is { } size ? size.Of(row, weight) : left.Of(row, weight);
            return Holds(_isZero ? value.Sign : OrderOf(value, row, weight));
        }

        return Holds(_isZero ? row[_left].Sign : OrderOf(row[_left], row, weight));
    }

    private int OrderOf(in Rational value, FormulaRow row, in Rational weight) =>
        _right >= 0 ? Rational.Order(value, row[_right])
        : _isNumber ? Rational.Order(value, _number)
        : Rational.Order(value, _scale is { } scale ? scale.Of(row, weight) : right.Of(row, weight));

    private bool Holds(int order)
    {
        return order < 0 ? _below : order > 0 ? _above : _same;
    }
}

internal sealed class ChoosingNode(int index, int option) : ConditionNode
{
    public override bool Of(FormulaRow row, in Rational weight) => row[index] == option;
}

internal sealed class DenyingNode(ConditionNode denied) : ConditionNode
{
    public override bool Of(FormulaRow row, in Rational weight) => !denied.Of(row, weight);
}

internal sealed class JoiningNode(bool isAll, ConditionNode left, ConditionNode right) : ConditionNode
{
    /// <summary>Gets the first of two comparisons that both have to hold; <see langword="null"/> for any other condition.</summary>
    public ComparingNode? First { get; } = isAll && right is ComparingNode ? left as ComparingNode : null;

    /// <summary>Gets the second of two comparisons that both have to hold; <see langword="null"/> for any other condition.</summary>
    public ComparingNode? Second { get; } = isAll && left is ComparingNode ? right as ComparingNode : null;

    public override bool Of(FormulaRow row, in Rational weight) =>
        isAll ? left.Of(row, weight) && right.Of(row, weight) : left.Of(row, weight) || right.Of(row, weight);
}
