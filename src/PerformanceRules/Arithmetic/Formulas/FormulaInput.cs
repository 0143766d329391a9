namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>What an input of a formula is.</summary>
public enum FormulaInputKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A day: a number of days, so that the difference of two days is a number.</summary>
    Date,

    /// <summary>A flag, set or not.</summary>
    Flag,

    /// <summary>One of several options.</summary>
    Choice,
}

/// <summary>An input of a formula: what the evidence of a row gives, as a number in one unit. A flag is 0 or 1, a choice the index of its option.</summary>
public sealed class FormulaInput : Formula
{
    /// <summary>Initializes an input.</summary>
    /// <param name="name">The name, such as "actual".</param>
    public FormulaInput(string name)
    {
        Name = Guard.NotNull(name);
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets what the input is; the default is a number.</summary>
    public FormulaInputKind Kind { get; init; }

    /// <summary>Gets the options of a choice.</summary>
    public IReadOnlyList<string> Options { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gets the numbers that the input may be; the default is all.</summary>
    public Interval Domain { get; init; } = Interval.All;

    /// <summary>Gets a value indicating whether the input is a whole number.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Gets a value indicating whether the input is set beforehand, such as a target, a budget or last year's value: no plan changes it.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Gets the condition that the flag is set.</summary>
    public Condition IsSet => new Choosing(this, option: 1);

    /// <summary>Gives the condition that an option was chosen.</summary>
    /// <param name="option">The option.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The input has no such option.</exception>
    public Condition Is(string option)
    {
        for (int index = 0; index < Options.Count; index++)
        {
            if (Options[index] == Guard.NotNull(option))
            {
                return new Choosing(this, index);
            }
        }

        throw new ArgumentException($"The input {Name} has no option \"{option}\"; it has {string.Join(", ", Options)}.", nameof(option));
    }
}

/// <summary>A setting of a standard: a number with a name, which a derivation shows by its name.</summary>
public sealed class FormulaSetting : Formula
{
    /// <summary>Initializes a setting.</summary>
    /// <param name="name">The name, such as "deductionPerStep".</param>
    /// <param name="value">The number.</param>
    public FormulaSetting(string name, Rational value)
    {
        Name = Guard.NotNull(name);
        Value = value;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the number.</summary>
    public Rational Value { get; }
}

/// <summary>A named step: formulas use it as a number, and a derivation shows it in a line of its own.</summary>
public sealed class FormulaStep : Formula
{
    /// <summary>Initializes a step.</summary>
    /// <param name="name">The name, such as "excess".</param>
    /// <param name="body">What it comes to.</param>
    public FormulaStep(string name, Formula body)
    {
        Name = Guard.NotNull(name);
        Body = Guard.NotNull(body);
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets what it comes to.</summary>
    public Formula Body { get; }

    /// <summary>Gets the name and the option of the reading (口径) that the step turns on, or <see langword="null"/>.</summary>
    public (string Name, string Option)? Reading { get; private init; }

    /// <summary>Gets the id of the clause, or of its sentence, that the step rests on; <see langword="null"/> for the one that the indicator is scored by.</summary>
    public string? Clause { get; private init; }

    /// <summary>Says which reading (口径) the step turns on.</summary>
    /// <param name="reading">The name of the reading.</param>
    /// <param name="option">The option taken.</param>
    /// <returns>The step.</returns>
    public FormulaStep Under(string reading, string option) => new(Name, Body) { Reading = (Guard.NotNull(reading), Guard.NotNull(option)), Clause = Clause };

    /// <summary>Says which clause the step rests on.</summary>
    /// <param name="clause">The id of the clause, or of its sentence: "goals.standard#reverse".</param>
    /// <returns>The step.</returns>
    public FormulaStep Citing(string? clause) => new(Name, Body) { Reading = Reading, Clause = clause };

    /// <summary>The same step with another body.</summary>
    internal FormulaStep With(Formula body) => ReferenceEquals(body, Body) ? this : new FormulaStep(Name, body) { Reading = Reading, Clause = Clause };
}
