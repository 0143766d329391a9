namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>A standard written as a formula: its inputs, and the points that they earn. It never changes and is safe to share.</summary>
public sealed class ScoringFormula
{
    private readonly Dictionary<FormulaInput, int> _indexes = [];
    private readonly FormulaProgram _program;

    /// <summary>Initializes a formula.</summary>
    /// <param name="inputs">The inputs, in the order in which their values are given.</param>
    /// <param name="score">The points, before rounding.</param>
    /// <exception cref="ArgumentException">An input is missing, a name stands for two things, or the formula is too large.</exception>
    public ScoringFormula(IEnumerable<FormulaInput> inputs, Formula score)
    {
        Inputs = Guard.Copied(inputs);
        Score = Guard.NotNull(score);
        foreach (FormulaInput input in Inputs)
        {
            _indexes.Add(input, _indexes.Count);
        }

        Steps = FormulaLimits.Check(this);
        _program = FormulaProgram.Compile(this);
    }

    /// <summary>Gets the inputs, in the order in which their values are given.</summary>
    public IReadOnlyList<FormulaInput> Inputs { get; }

    /// <summary>Gets the points, before rounding.</summary>
    public Formula Score { get; }

    /// <summary>Gets the steps, each after those that it uses.</summary>
    public IReadOnlyList<FormulaStep> Steps { get; }

    internal FormulaProgram Program => _program;

    /// <summary>Puts values in.</summary>
    /// <param name="values">A value for each input, in order: a flag is 0 or 1, a choice the index of its option.</param>
    /// <returns>The formula with its values.</returns>
    /// <exception cref="ArgumentException">There are more or fewer values than inputs.</exception>
    public FormulaRow With(params Rational[] values) => Guard.NotNull(values).Length == Inputs.Count
        ? new FormulaRow(this, values)
        : throw new ArgumentException($"The formula has {Inputs.Count} inputs, not {values.Length}.", nameof(values));

    /// <summary>Puts in what is known beforehand, such as a flag or a choice: what is left has one input less, and no branch that cannot be taken.</summary>
    /// <param name="input">The input.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The formula that is left.</returns>
    public ScoringFormula Knowing(FormulaInput input, Rational value)
    {
        Guard.NotNull(input);
        FormulaFolding folding = new(candidate => ReferenceEquals(candidate, input) ? value : null);
        return new ScoringFormula(Inputs.Where(candidate => !ReferenceEquals(candidate, input)), folding.Fold(Score));
    }

    internal int IndexOf(FormulaInput input) => _indexes.TryGetValue(input, out int index) ? index : -1;
}
