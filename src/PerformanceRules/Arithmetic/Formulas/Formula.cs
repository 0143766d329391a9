namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>
/// A formula over exact numbers: a tree that never changes. It is built by operators that read like the clause, or read from a text by
/// <see cref="FormulaReader"/>; score, derivation, inverse, edges, bounds and spreadsheet are all worked out from it.
/// </summary>
/// <remarks>It is safe to share. A formula that uses another <see cref="FormulaStep"/> shows that step in the derivation and works it out once.</remarks>
public abstract class Formula
{
    private protected Formula()
    {
    }

    /// <summary>Gets the weight of the indicator (分值) in points.</summary>
    public static Formula Weight => WeightFormula.Instance;

    /// <summary>Takes a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Formula(int number) => Number(number);

    /// <summary>Takes a number, digit by digit.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Formula(decimal number) => Number(number);

    /// <summary>Takes an exact number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Formula(Rational number) => Number(number);

    /// <summary>Adds.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term.</param>
    public static Formula operator +(Formula left, Formula right) => new BinaryFormula(BinaryOperation.Add, left, right);

    /// <summary>Subtracts.</summary>
    /// <param name="left">What is subtracted from.</param>
    /// <param name="right">What is subtracted.</param>
    public static Formula operator -(Formula left, Formula right) => new BinaryFormula(BinaryOperation.Subtract, left, right);

    /// <summary>Multiplies.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static Formula operator *(Formula left, Formula right) => new BinaryFormula(BinaryOperation.Multiply, left, right);

    /// <summary>Divides, exactly. Where the divisor is 0, the formula has no value.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor.</param>
    public static Formula operator /(Formula left, Formula right) => new BinaryFormula(BinaryOperation.Divide, left, right);

    /// <summary>Negates.</summary>
    /// <param name="value">The number.</param>
    public static Formula operator -(Formula value) => new UnaryFormula(UnaryOperation.Negate, value);

    /// <summary>Compares.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Condition operator <(Formula left, Formula right) => new Comparing(NumberRelation.Less, left, right);

    /// <summary>Compares.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Condition operator <=(Formula left, Formula right) => new Comparing(NumberRelation.AtMost, left, right);

    /// <summary>Compares.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Condition operator >(Formula left, Formula right) => new Comparing(NumberRelation.More, left, right);

    /// <summary>Compares.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Condition operator >=(Formula left, Formula right) => new Comparing(NumberRelation.AtLeast, left, right);

    /// <summary>Makes a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The formula.</returns>
    public static Formula Number(Rational number) => new NumberFormula(number);

    /// <summary>Gives the smallest of a value and its bounds. A derivation shows a bound only where it changes the value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="bounds">What it may not exceed, one or more.</param>
    /// <returns>The formula.</returns>
    public static Formula Min(Formula value, params Formula[] bounds) => new ExtremeFormula(isLeast: true, value, Guard.NotNull(bounds));

    /// <summary>Gives the largest of a value and its bounds. A derivation shows a bound only where it changes the value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="bounds">What it may not fall below, one or more.</param>
    /// <returns>The formula.</returns>
    public static Formula Max(Formula value, params Formula[] bounds) => new ExtremeFormula(isLeast: false, value, Guard.NotNull(bounds));

    /// <summary>Gives the distance from zero.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The formula.</returns>
    public static Formula Abs(Formula value) => new UnaryFormula(UnaryOperation.Abs, value);

    /// <summary>Gives the largest whole number that is not above a value.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The formula.</returns>
    public static Formula Floor(Formula value) => new UnaryFormula(UnaryOperation.Floor, value);

    /// <summary>Gives the smallest whole number that is not below a value.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The formula.</returns>
    public static Formula Ceiling(Formula value) => new UnaryFormula(UnaryOperation.Ceiling, value);

    /// <summary>Rounds half up (四舍五入): from the middle away from zero.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals to keep, 0 to 18.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 18.</exception>
    public static Formula Round(Formula value, int decimals) => new RoundFormula(value, decimals);

    /// <summary>Adds up a list.</summary>
    /// <param name="terms">The terms; none add up to 0.</param>
    /// <returns>The formula.</returns>
    public static Formula Sum(params IEnumerable<Formula> terms)
    {
        Formula? sum = null;
        foreach (Formula term in Guard.NotNull(terms))
        {
            sum = sum is null ? term : sum + term;
        }

        return sum ?? 0;
    }

    /// <summary>Chooses. Only the condition and the formula chosen are worked out.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="then">What counts where it holds.</param>
    /// <param name="otherwise">What counts where it does not.</param>
    /// <returns>The formula.</returns>
    public static Formula If(Condition condition, Formula then, Formula otherwise) => new ChoiceFormula(condition, then, otherwise);

    /// <summary>Looks a value up in a table of intervals. Where no interval holds it, the formula has no value.</summary>
    /// <param name="value">The value that is looked up.</param>
    /// <param name="rows">The rows, of which the first that holds the value counts.</param>
    /// <returns>The formula.</returns>
    public static Formula Table(Formula value, params IEnumerable<FormulaTableRow> rows) => new TableFormula(value, [.. Guard.NotNull(rows)]);

    /// <summary>Tells whether two numbers are the same.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>The condition.</returns>
    public Condition EqualTo(Formula other) => new Comparing(NumberRelation.Equal, this, other);

    /// <summary>Shows a step in the derivation although this formula does not use it: the ratio beside the score that is worked out from its terms.</summary>
    /// <param name="steps">The steps, which must have a value wherever this formula has.</param>
    /// <returns>The formula.</returns>
    public Formula Showing(params FormulaStep[] steps) => new ShowingFormula(this, Guard.NotNull(steps));

    /// <summary>Names the formula: a step of the derivation.</summary>
    /// <param name="name">The name of the step, such as "excess".</param>
    /// <returns>The step.</returns>
    public FormulaStep Named(string name) => new(name, this);

    /// <summary>Writes the formula in the notation that <see cref="FormulaReader"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormulaText.Of(this);
}
