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
    public override Rational Of(FormulaRow row, in Rational weight) => row[input] * factor;
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

internal sealed class ChoiceNode(ConditionNode condition, ScoreNode then, ScoreNode otherwise) : ScoreNode
{
    public override Rational Of(FormulaRow row, in Rational weight) => condition.Of(row, weight) ? then.Of(row, weight) : otherwise.Of(row, weight);
}

internal sealed class TableNode(ScoreNode value, (Interval Interval, ScoreNode Score)[] rows) : ScoreNode
{
    public override Rational Of(FormulaRow row, in Rational weight)
    {
        Rational found = value.Of(row, weight);
        foreach ((Interval Interval, ScoreNode Score) candidate in rows)
        {
            if (candidate.Interval.Contains(found))
            {
                return candidate.Score.Of(row, weight);
            }
        }

        throw new ArithmeticException("No row of the table holds the value.");
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

    public override bool Of(FormulaRow row, in Rational weight)
    {
        int order = _left < 0 ? left.Of(row, weight) is var value && _isZero ? value.Sign : value.CompareTo(right.Of(row, weight))
            : _isZero ? row[_left].Sign
            : _right >= 0 ? row[_left].CompareTo(row[_right])
            : row[_left].CompareTo(right.Of(row, weight));
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
    public override bool Of(FormulaRow row, in Rational weight) =>
        isAll ? left.Of(row, weight) && right.Of(row, weight) : left.Of(row, weight) || right.Of(row, weight);
}
