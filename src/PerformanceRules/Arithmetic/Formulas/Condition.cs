namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>A condition of a formula: a comparison of numbers, a flag, a choice, or several of them joined by not, and, or.</summary>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>Holds where both hold; the second is worked out only where the first holds.</summary>
    /// <param name="left">The first condition.</param>
    /// <param name="right">The second condition.</param>
    public static Condition operator &(Condition left, Condition right) => new Joining(isAll: true, left, right);

    /// <summary>Holds where one of the two does; the second is worked out only where the first does not hold.</summary>
    /// <param name="left">The first condition.</param>
    /// <param name="right">The second condition.</param>
    public static Condition operator |(Condition left, Condition right) => new Joining(isAll: false, left, right);

    /// <summary>Holds where the condition does not.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition operator !(Condition condition) => new Denying(condition);

    /// <summary>Holds where both hold; the second is worked out only where the first holds.</summary>
    /// <param name="other">The second condition.</param>
    /// <returns>The condition.</returns>
    public Condition And(Condition other) => this & other;

    /// <summary>Holds where one of the two does; the second is worked out only where the first does not hold.</summary>
    /// <param name="other">The second condition.</param>
    /// <returns>The condition.</returns>
    public Condition Or(Condition other) => this | other;

    /// <summary>Writes the condition in the notation that <see cref="FormulaReader"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormulaText.Of(this);
}

/// <summary>How two numbers are compared.</summary>
internal enum NumberRelation
{
    Less,
    AtMost,
    More,
    AtLeast,
    Equal,
    Unequal,
}

/// <summary>A comparison of two numbers.</summary>
internal sealed class Comparing(NumberRelation relation, Formula left, Formula right) : Condition
{
    public NumberRelation Relation { get; } = relation;

    public Formula Left { get; } = Guard.NotNull(left);

    public Formula Right { get; } = Guard.NotNull(right);

    public bool Holds(in Rational leftValue, in Rational rightValue) => Relation switch
    {
        NumberRelation.Less => leftValue < rightValue,
        NumberRelation.AtMost => leftValue <= rightValue,
        NumberRelation.More => leftValue > rightValue,
        NumberRelation.AtLeast => leftValue >= rightValue,
        NumberRelation.Equal => leftValue == rightValue,
        _ => leftValue != rightValue,
    };
}

/// <summary>Whether an input is a flag that is set, or the choice of one option: the input has a number.</summary>
internal sealed class Choosing(FormulaInput input, int option) : Condition
{
    public FormulaInput Input { get; } = Guard.NotNull(input);

    public int Option { get; } = option;
}

/// <summary>A condition that is known: what a choice came to before the formula was worked out.</summary>
internal sealed class Known(bool isTrue) : Condition
{
    public bool IsTrue { get; } = isTrue;
}

/// <summary>Not.</summary>
internal sealed class Denying(Condition condition) : Condition
{
    public Condition Denied { get; } = Guard.NotNull(condition);
}

/// <summary>And, or.</summary>
internal sealed class Joining(bool isAll, Condition left, Condition right) : Condition
{
    public bool IsAll { get; } = isAll;

    public Condition Left { get; } = Guard.NotNull(left);

    public Condition Right { get; } = Guard.NotNull(right);
}
