namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>The names that a formula's text may use: inputs, settings and steps. Every name stands for one thing.</summary>
public sealed class FormulaScope
{
    /// <summary>The points that a formula is worked out for: a name of its own only where the points are known already.</summary>
    private const string Score = "score";

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "weight", Score, "min", "max", "abs", "floor", "ceiling", "round", "if", "and", "or", "not",
    };

    private readonly Dictionary<string, Formula> _names = new(StringComparer.Ordinal);
    private readonly bool _knowsScore;

    /// <summary>Initializes a scope for the formulas that a score is worked out by.</summary>
    public FormulaScope()
    {
    }

    private FormulaScope(bool knowsScore)
    {
        _knowsScore = knowsScore;
    }

    /// <summary>Makes a scope for formulas over what was scored already: "score" is a name like any other.</summary>
    internal static FormulaScope AfterScoring() => new(knowsScore: true);

    /// <summary>Gets the names, in the order in which they were added.</summary>
    internal IEnumerable<string> Names => _names.Keys;

    /// <summary>Adds an input.</summary>
    /// <param name="input">The input.</param>
    /// <exception cref="ArgumentException">The name is taken, reserved, or no name.</exception>
    public void Add(FormulaInput input) => Add(Guard.NotNull(input).Name, input);

    /// <summary>Adds a setting.</summary>
    /// <param name="setting">The setting.</param>
    /// <exception cref="ArgumentException">The name is taken, reserved, or no name.</exception>
    public void Add(FormulaSetting setting) => Add(Guard.NotNull(setting).Name, setting);

    /// <summary>Adds a step, which the formulas read from now on may use.</summary>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentException">The name is taken, reserved, or no name.</exception>
    public void Add(FormulaStep step) => Add(Guard.NotNull(step).Name, step);

    /// <summary>Says what is wrong with a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>What is wrong and what to do, or <see langword="null"/>.</returns>
    public string? FaultOf(string name) => WordsOf(name) is { } words ? FormattableString.Invariant(words) : null;

    internal FormattableString? WordsOf(string name)
    {
        if (!IsName(Guard.NotNull(name)))
        {
            return $"\"{name}\" is no name: a name is letters of the English alphabet, digits and _, and begins with a letter.";
        }

        if (Reserved.Contains(name) && !(_knowsScore && name == Score))
        {
            return $"\"{name}\" is a word of the formula notation: choose another name.";
        }

        return _names.ContainsKey(name) ? (FormattableString)$"\"{name}\" stands for something already: every input, setting and step has a name of its own." : null;
    }

    internal bool TryFind(string name, out Formula? found) => _names.TryGetValue(name, out found);

    private static bool IsName(string name) =>
        name.Length > 0 && name[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        && name.All(static letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    private void Add(string name, Formula formula)
    {
        if (FaultOf(name) is { } fault)
        {
            throw new ArgumentException(fault, nameof(name));
        }

        _names.Add(name, formula);
    }
}
