namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>A formula with a value for each input. It never changes and is safe to share.</summary>
public sealed class FormulaRow
{
    private readonly Rational[] _values;

    internal FormulaRow(ScoringFormula formula, Rational[] values)
    {
        Formula = formula;
        _values = values;
    }

    /// <summary>Gets the formula.</summary>
    public ScoringFormula Formula { get; }

    internal ref readonly Rational this[int index] => ref _values[index];

    /// <summary>Gives the value of an input.</summary>
    /// <param name="input">An input of the formula.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The formula has no such input.</exception>
    public Rational ValueOf(FormulaInput input) => Formula.IndexOf(Guard.NotNull(input)) is >= 0 and var index
        ? _values[index]
        : throw new ArgumentException($"The formula has no input {input.Name}.", nameof(input));

    /// <summary>Gives the same formula with another value.</summary>
    /// <param name="input">The input.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The formula with its values.</returns>
    public FormulaRow With(FormulaInput input, Rational value)
    {
        Rational[] values = [.. _values];
        values[Formula.IndexOf(Guard.NotNull(input)) is >= 0 and var index ? index : throw new ArgumentException($"The formula has no input {input.Name}.", nameof(input))] = value;
        return new FormulaRow(Formula, values);
    }

    /// <summary>Gives the points, not yet rounded. Where the numbers fit into 64 bits it allocates nothing.</summary>
    /// <param name="weight">The weight in points.</param>
    /// <returns>The points.</returns>
    /// <exception cref="ArithmeticException">The formula has no value here: see <see cref="Check"/>.</exception>
    public Rational Score(in Rational weight) => Formula.Program.Score(this, weight);

    /// <summary>Tells why the formula has no value here.</summary>
    /// <param name="weight">The weight in points.</param>
    /// <returns>The reason, or <see langword="null"/> where there is a score.</returns>
    public FormulaFault? Check(Rational weight)
    {
        FormulaEvaluation evaluation = new(this, weight);
        evaluation.ValueOf(Formula.Score);
        return evaluation.Fault;
    }

    /// <summary>Works out the derivation: the steps of the branch taken, and bounds only where they change something.</summary>
    /// <param name="weight">The weight in points.</param>
    /// <returns>The lines; the last is the score.</returns>
    public IReadOnlyList<FormulaLine> Derive(Rational weight) => FormulaDerivation.Of(this, weight);

    /// <summary>Gives the score as a function of one input, the others as they are.</summary>
    /// <param name="input">The input.</param>
    /// <param name="weight">The weight in points.</param>
    /// <returns>The curve, or <see langword="null"/> where the score depends on the input in a way that is not worked out exactly.</returns>
    public FormulaCurve? CurveOf(FormulaInput input, Rational weight) => FormulaCurve.Of(this, Guard.NotNull(input), weight);
}
