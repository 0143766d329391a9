using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Text;

namespace PerformanceRules.Model;

/// <summary>A target (指标值) as the form states it: "不低于20批次", "≥95%", a number, or words that no ratio can be taken of.</summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<Target>))]
public sealed record Target
{
    private Target(string text, Comparison comparison, Quantity quantity, NotationFault fault)
    {
        Text = text;
        Comparison = comparison;
        Quantity = quantity;
        Fault = fault;
    }

    /// <summary>Gets the words of the form.</summary>
    public string Text { get; }

    /// <summary>Gets how the actual value is held against the quantity; <see cref="Comparison.None"/> for a bare quantity.</summary>
    public Comparison Comparison { get; }

    /// <summary>Gets the quantity; zero where <see cref="Fault"/> says that there is none.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets why the text is no quantity, or <see cref="NotationFault.None"/>.</summary>
    public NotationFault Fault { get; }

    /// <summary>Gets the number and the unit that the target was made of, where it was not read from a text.</summary>
    internal (decimal Number, string? Unit)? Parts { get; private init; }

    /// <summary>Gets the sense of a change, where the quantity is the size of one: 同比增长5%.</summary>
    internal Change Change { get; private init; }

    /// <summary>Gets the name in front of the number, where it says what does not pass: 不合格率.</summary>
    internal string? DeniedName { get; private init; }

    /// <summary>Gets a value indicating whether the target is a quantity.</summary>
    public bool IsQuantity => Fault == NotationFault.None;

    /// <summary>Gets a value indicating whether the text is words that hold no number: no ratio can be taken of them, and the row is judged.</summary>
    public bool IsWords => Notation.IsWords(Text, Fault);

    /// <summary>Gets a value indicating whether no value is given: "无", "—", "——", "/" or nothing.</summary>
    public bool IsBlank => Fault == NotationFault.Blank;

    /// <summary>Gets a value indicating whether less is better (反向指标).</summary>
    public bool IsReverse => Comparison is Comparison.AtMost or Comparison.LessThan;

    /// <summary>Reads a text of the form.</summary>
    /// <param name="text">The text, such as "根据需求，不低于20批次".</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Target?(string? text) => text is null ? null : Parse(text);

    /// <summary>Takes a number without an operator and without a unit: more is better, and the unit is the actual value's.</summary>
    /// <param name="number">The number, in the actual value's unit.</param>
    public static implicit operator Target(decimal number) => Of(Comparison.None, number, unit: null);

    /// <summary>Takes a whole number without an operator and without a unit: more is better, and the unit is the actual value's.</summary>
    /// <param name="number">The number, in the actual value's unit.</param>
    public static implicit operator Target(int number) => Of(Comparison.None, number, unit: null);

    /// <summary>Reads a text of the form; a text that is no quantity is kept as words.</summary>
    /// <param name="text">The text, such as "根据需求，不低于20批次".</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static Target Parse(string text)
    {
        Guard.NotNull(text);
        return From(text, Notation.ReadTarget(text));
    }

    /// <summary>Gives the same target as its row lets it be read: words of the title and the sheet's year say nothing.</summary>
    internal Target Within(RowWords words) =>
        Fault == NotationFault.LeadingText && Notation.ReadTarget(Text, words) is { IsQuantity: true } reading ? From(Text, reading) : this;

    private static Target From(string text, NotationReading reading) => new(text, reading.Comparison, reading.ToQuantity(), reading.Fault)
    {
        Change = reading.Change,
        DeniedName = reading.IsDenied ? reading.Name : null,
    };

    /// <summary>Makes a target of its parts, as forms have them that keep operator, value and unit in cells of their own.</summary>
    /// <param name="comparison">How the actual value is held against the number.</param>
    /// <param name="number">The number, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit, or <see langword="null"/> for the actual value's.</param>
    /// <returns>The target.</returns>
    public static Target Of(Comparison comparison, decimal number, string? unit)
    {
        Rational exact = number;
        Unit? known = string.IsNullOrEmpty(unit) ? null : Unit.Parse(unit!);
        return new Target(comparison.ToSymbol() + exact + unit, comparison, new Quantity(exact, known), NotationFault.None) { Parts = (number, unit) };
    }

    /// <summary>Gives the same quantity with another operator: what the target would be if it pointed the other way.</summary>
    internal Target Facing(Comparison comparison) => new(Text, comparison, Quantity, Fault) { Change = Change, DeniedName = DeniedName };

    /// <inheritdoc/>
    public override string ToString() => Text;
}
