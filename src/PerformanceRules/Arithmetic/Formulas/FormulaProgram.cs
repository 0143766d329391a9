namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>
/// A formula made ready to be worked out many times: settings are numbers, what does not depend on the row is worked out once, frequent shapes are one
/// node. Nothing is allocated where the numbers fit into 64 bits.
/// </summary>
internal sealed class FormulaProgram
{
    private readonly ScoreNode _score;
    private readonly int _shared;

    private FormulaProgram(ScoreNode score, int shared)
    {
        _score = score;
        _shared = shared;
    }

    public static FormulaProgram Compile(ScoringFormula formula)
    {
        FormulaCompiler compiler = new(formula);
        ScoreNode score = compiler.Compile(formula.Score);
        return new FormulaProgram(score, compiler.SharedSteps);
    }

    /// <summary>Gets the node that gives the score, where no step is worked out for several others.</summary>
    public ScoreNode? Alone => _shared == 0 ? _score : null;

    public Rational Score(FormulaRow row, in Rational weight)
    {
        if (_shared > 0)
        {
            SharedSteps.Begin(_shared);
        }

        return _score.Of(row, weight);
    }
}

/// <summary>The values of the steps that a formula uses more than once, while it is worked out: one set a thread, for no formula works out another.</summary>
internal sealed class SharedSteps
{
    [ThreadStatic]
    private static SharedSteps? _current;

    private readonly Rational[] _values = new Rational[FormulaLimits.MostSteps];
    private ulong _known;

    public static SharedSteps Current => _current ??= new SharedSteps();

    public static void Begin(int count)
    {
        SharedSteps steps = Current;
        steps._known = 0;

        // What is left of an earlier score might hold on to large numbers.
        Array.Clear(steps._values, 0, count);
    }

    public bool TryGet(int index, out Rational value)
    {
        value = _values[index];
        return (_known & (1UL << index)) != 0;
    }

    public void Set(int index, in Rational value)
    {
        _values[index] = value;
        _known |= 1UL << index;
    }
}
