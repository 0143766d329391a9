namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>What a formula does with one number.</summary>
internal enum UnaryOperation
{
    Negate,
    Abs,
    Floor,
    Ceiling,
}

/// <summary>What a formula does with two numbers.</summary>
internal enum BinaryOperation
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// <summary>A number.</summary>
internal sealed class NumberFormula(Rational value) : Formula
{
    public Rational Value { get; } = value;
}

/// <summary>The weight of the indicator.</summary>
internal sealed class WeightFormula : Formula
{
    public static readonly WeightFormula Instance = new();

    private WeightFormula()
    {
    }
}

internal sealed class UnaryFormula(UnaryOperation operation, Formula operand) : Formula
{
    public UnaryOperation Operation { get; } = operation;

    public Formula Operand { get; } = Guard.NotNull(operand);

    public Rational Apply(in Rational value) => Operation switch
    {
        UnaryOperation.Negate => -value,
        UnaryOperation.Abs => Rational.Abs(value),
        UnaryOperation.Floor => value.Floor(),
        _ => value.Ceiling(),
    };
}

internal sealed class RoundFormula : Formula
{
    public RoundFormula(Formula operand, int decimals)
    {
        Operand = Guard.NotNull(operand);
        Decimals = (uint)decimals <= IntegerMath.LargestPower
            ? decimals
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "The number of decimals is 0 to 18.");
    }

    public Formula Operand { get; }

    public int Decimals { get; }
}

internal sealed class BinaryFormula(BinaryOperation operation, Formula left, Formula right) : Formula
{
    public BinaryOperation Operation { get; } = operation;

    public Formula Left { get; } = Guard.NotNull(left);

    public Formula Right { get; } = Guard.NotNull(right);

    /// <summary>Works out the operation; a divisor of zero is the caller's to look at first.</summary>
    public Rational Apply(in Rational leftValue, in Rational rightValue) => Operation switch
    {
        BinaryOperation.Add => leftValue + rightValue,
        BinaryOperation.Subtract => leftValue - rightValue,
        BinaryOperation.Multiply => leftValue * rightValue,
        _ => leftValue / rightValue,
    };
}

/// <summary>The smallest or the largest of a value and its bounds.</summary>
internal sealed class ExtremeFormula : Formula
{
    public ExtremeFormula(bool isLeast, Formula value, Formula[] bounds)
    {
        IsLeast = isLeast;
        Operands = Guard.Copied<Formula>([Guard.NotNull(value), .. Guard.NotNull(bounds)]);
        if (bounds.Length == 0)
        {
            throw new ArgumentException("Give at least one bound.", nameof(bounds));
        }
    }

    public bool IsLeast { get; }

    public IReadOnlyList<Formula> Operands { get; }

    /// <summary>Tells whether a number takes the place of another.</summary>
    public bool Prefers(in Rational candidate, in Rational present) => IsLeast ? candidate < present : candidate > present;
}

internal sealed class ChoiceFormula(Condition condition, Formula then, Formula otherwise) : Formula
{
    public Condition Condition { get; } = Guard.NotNull(condition);

    public Formula Then { get; } = Guard.NotNull(then);

    public Formula Otherwise { get; } = Guard.NotNull(otherwise);
}

/// <summary>A row of a table: an interval, and the formula that counts in it.</summary>
public sealed class FormulaTableRow
{
    /// <summary>Initializes a row.</summary>
    /// <param name="interval">The values that the row holds.</param>
    /// <param name="formula">What counts for them.</param>
    public FormulaTableRow(Interval interval, Formula formula)
    {
        Interval = interval;
        Formula = Guard.NotNull(formula);
    }

    /// <summary>Gets the values that the row holds.</summary>
    public Interval Interval { get; }

    /// <summary>Gets what counts for them.</summary>
    public Formula Formula { get; }
}

internal sealed class TableFormula(Formula value, FormulaTableRow[] rows) : Formula
{
    public Formula Value { get; } = Guard.NotNull(value);

    public IReadOnlyList<FormulaTableRow> Rows { get; } = Guard.Copied(rows);

    public FormulaTableRow? Find(in Rational found)
    {
        for (int index = 0; index < Rows.Count; index++)
        {
            if (Rows[index].Interval.Contains(found))
            {
                return Rows[index];
            }
        }

        return null;
    }
}

/// <summary>A formula beside which a derivation shows steps that it does not use.</summary>
internal sealed class ShowingFormula(Formula shown, FormulaStep[] steps) : Formula
{
    public Formula Shown { get; } = shown;

    public IReadOnlyList<FormulaStep> Steps { get; } = Guard.Copied(steps);
}
