using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Standards.Formulas;

/// <summary>A value of a formula's evidence as it was reported: a number, the form's text, counts, a flag, or a quantity with its unit.</summary>
public sealed record FormulaValue
{
    private FormulaValue(string text)
    {
        Text = text;
    }

    /// <summary>Gets the words of the form.</summary>
    public string Text { get; }

    /// <summary>Gets the number, where the value was given as one.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Gets the flag, where the value was given as one.</summary>
    public bool? Flag { get; private init; }

    /// <summary>Gets the counts, where the value was given as some.</summary>
    public Counts? Counts { get; private init; }

    /// <summary>Gets the unit of <see cref="Number"/>, where the value was given as a number and a unit.</summary>
    public string? Unit { get; private init; }

    /// <summary>Takes a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FormulaValue(decimal number) => new(((Rational)number).ToString()) { Number = number };

    /// <summary>Takes a whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FormulaValue(int number) => (decimal)number;

    /// <summary>Takes a text of the form.</summary>
    /// <param name="text">The text, such as "96.5%", "12人" or "2024年6月30日".</param>
    public static implicit operator FormulaValue(string text) => new(Guard.NotNull(text));

    /// <summary>Takes a flag.</summary>
    /// <param name="flag">Whether it is set.</param>
    public static implicit operator FormulaValue(bool flag) => new(flag ? "是" : "否") { Flag = flag };

    /// <summary>Takes counts, which make a rate.</summary>
    /// <param name="done">How many were done.</param>
    /// <param name="of">How many there were.</param>
    /// <returns>The value.</returns>
    public static FormulaValue OfCounts(decimal done, decimal of) => new(new Counts(done, of).ToString()) { Counts = new Counts(done, of) };

    /// <summary>Takes a number and its unit.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The value.</returns>
    public static FormulaValue OfQuantity(decimal number, string unit) => new((Rational)number + Guard.NotNull(unit)) { Number = number, Unit = unit };

    /// <inheritdoc/>
    public override string ToString() => Text;
}
